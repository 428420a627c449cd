import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from '../../src/idx/read.js';
import { placeMessages } from '../../src/idx/refusal.js';
import type { WireMessage } from '../../src/idx/wire.js';
import {
  enrollEmail,
  enrollPassword,
  errorMessage,
  infoMessage,
  withMessages,
} from '../responses.js';

const BREACHED = errorMessage('This password was found in a data breach.');

/** What is said above the form, and at its fields. */
const said = (page: Parameters<typeof read>[0]) => {
  const { messages, fields } = placeMessages(read(page));
  const texts = (all: readonly { text: string }[]) => all.map(({ text }) => text);
  return [texts(messages), fields.flatMap((field) => texts(field.messages))];
};

const passwordWith = (message: WireMessage) => withMessages(enrollPassword(), message);

describe('an error that the page says', () => {
  it('is at the password when it is about the password', () => {
    assert.deepEqual(said(passwordWith(BREACHED)), [[], [BREACHED.message]]);
    const byKey = errorMessage('Choose another one.', 'password.breached');
    assert.deepEqual(said(passwordWith(byKey)), [[], ['Choose another one.']]);
  });

  it('stays above the form when it is about something else', () => {
    const other = errorMessage('Bad request.', 'E0000020');
    assert.deepEqual(said(passwordWith(other)), [['Bad request.'], []]);
  });

  it('stays above the form when it is no error, or nobody can type a password', () => {
    const expired = infoMessage('Your password has expired.', 'idx.password.expired.message');
    assert.deepEqual(said(passwordWith(expired)), [[expired.message], []]);
    const atEmail = withMessages(enrollEmail(), errorMessage('Wrong phone number.'));
    assert.deepEqual(said(atEmail), [['Wrong phone number.'], []]);
  });
});
