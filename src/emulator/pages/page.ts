import type { Refusal } from '../authenticators/authenticator';
import { ceremonyOf, type Engine } from '../engine';
import type { Transaction } from '../transactions';
import { array, form, object, type Field, type Message, type Page } from '../wire';
import { enroll, select } from './enroll';
import { entry, profile } from './entry';
import { success } from './success';
import { verify } from './verify';

/** What a refusal adds to the page it answers with. */
export type Notes = Pick<Refusal, 'fields' | 'messages' | 'onSelect'>;

/** The page of wherever the transaction is, members in the order Okta sends them. */
export function currentPage(engine: Engine, transaction: Transaction, notes: Notes = {}): Page {
  const body = bodyOf(engine, transaction, notes);
  annotate(body.remediation?.value[0]?.value ?? [], notes.fields);
  const { remediation, ...rest } = body;
  const { app } = transaction;
  return {
    version: '1.0.0',
    stateHandle: transaction.stateHandle,
    expiresAt: new Date(transaction.expiresAt).toISOString(),
    intent: 'LOGIN',
    ...(remediation ? { remediation } : {}),
    ...(notes.messages ? { messages: array(notes.messages) } : {}),
    ...rest,
    ...userOf(transaction),
    cancel: form(transaction, 'cancel', 'cancel'),
    app: object({ name: 'oidc_client', label: app.label, id: app.clientId }),
    ...(transaction.step === 'success' ? success(transaction) : {}),
  };
}

function bodyOf(engine: Engine, transaction: Transaction, notes: Notes): Partial<Page> {
  switch (transaction.step) {
    case 'identify':
      return entry(transaction);
    case 'enroll-profile':
      return profile(transaction);
    case 'select':
      return select(transaction);
    case 'challenge':
      return notes.onSelect ? select(transaction) : challenge(engine, transaction);
    case 'success':
    case 'closed':
      return {};
  }
}

function challenge(engine: Engine, transaction: Transaction): Partial<Page> {
  const ceremony = ceremonyOf(engine, transaction);
  if (!ceremony) return {};
  return ceremony.challenge.purpose === 'enroll' ? enroll(ceremony) : verify(ceremony);
}

/** Before a proof the page knows no more than what was typed. */
function userOf({ user, challenge }: Transaction): Pick<Page, 'user'> {
  if (!user) return {};
  const id = challenge?.purpose === 'verify' ? {} : { id: user.id };
  return { user: object({ ...id, identifier: user.login }) };
}

/** A page of messages alone: nothing can be done any more. */
export function terminal(transaction: Transaction, ...messages: Message[]): Page {
  return {
    version: '1.0.0',
    stateHandle: transaction.stateHandle,
    expiresAt: new Date(transaction.expiresAt).toISOString(),
    intent: 'LOGIN',
    messages: array(messages),
    ...userOf(transaction),
  };
}

/** Puts messages on the fields they are about. */
function annotate(fields: Field[], notes: Notes['fields'] = {}): void {
  for (const [path, messages] of Object.entries(notes)) {
    let level = fields;
    let field: Field | undefined;
    for (const name of path.split('.')) {
      field = level.find((candidate) => candidate.name === name);
      level = field?.form?.value ?? [];
    }
    if (field) field.messages = array(messages);
  }
}
