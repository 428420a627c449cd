import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Field } from '../../src/idx/step.js';
import { write } from '../../src/idx/write.js';

function field(path: string, more: Partial<Field> = {}): Field {
  return {
    path: path.split('/'),
    name: path.replaceAll('/', '.'),
    control: 'text',
    type: 'string',
    label: path,
    required: false,
    options: [],
    messages: [],
    ...more,
  };
}

function body(fields: Field[], typed: Record<string, string>) {
  const data = new FormData();
  for (const [name, value] of Object.entries(typed)) data.set(name, value);
  return write(fields, data);
}

describe('write', () => {
  it('nests values by their path', () => {
    const fields = [field('userProfile/email'), field('userProfile/firstName')];
    assert.deepEqual(body(fields, { 'userProfile.email': 'a@b.c', 'userProfile.firstName': 'A' }), {
      userProfile: { email: 'a@b.c', firstName: 'A' },
    });
  });

  it('keeps a dot that belongs to a name', () => {
    const dotted = field('consent', { path: ['optedScopes', 'custom3.custom4'], name: 'x' });
    assert.deepEqual(body([dotted], { x: 'yes' }), { optedScopes: { 'custom3.custom4': 'yes' } });
  });

  it('sends a ticked box as true, one that has to be answered as false, the others not at all', () => {
    const box = (name: string, more: Partial<Field> = {}) =>
      field(name, { control: 'checkbox', type: 'boolean', ...more });
    const fields = [
      box('ticked'),
      box('untouched'),
      box('asked', { required: true }),
      box('takenBack', { value: true }),
    ];
    assert.deepEqual(body(fields, { ticked: 'true' }), {
      ticked: true,
      asked: false,
      takenBack: false,
    });
  });

  it('sends booleans and numbers in the type of the schema', () => {
    const fields = [
      field('pet', { control: 'radio', type: 'boolean' }),
      field('age', { type: 'integer' }),
      field('size', { type: 'number' }),
    ];
    assert.deepEqual(body(fields, { pet: 'false', age: '42', size: '1.5' }), {
      pet: false,
      age: 42,
      size: 1.5,
    });
  });

  it('sends what is no number as it was typed, so that the server can say so', () => {
    assert.deepEqual(body([field('age', { type: 'integer' })], { age: 'many' }), { age: 'many' });
  });

  it('leaves out what was left empty, and takes back a proposed value that was emptied', () => {
    const fields = [field('nickName'), field('city', { value: 'Lagos' })];
    assert.deepEqual(body(fields, { nickName: '', city: '' }), { city: '' });
  });

  it('sends back the values that the server wants back', () => {
    const fields = [
      field('authenticator/id', { control: 'hidden', value: 'aut1' }),
      field('authenticator/phoneNumber'),
    ];
    assert.deepEqual(body(fields, { 'authenticator.phoneNumber': '+15551234567' }), {
      authenticator: { id: 'aut1', phoneNumber: '+15551234567' },
    });
  });

  it('sends the fields of the chosen alternative and of no other', () => {
    const option = (value: string, key: string) => ({
      value,
      label: value,
      fields: [
        field('credentials/questionKey', { control: 'hidden', value: key }),
        field('credentials/answer'),
      ],
    });
    const choice = field('credentials', {
      control: 'choice',
      options: [option('option-0', 'food'), option('option-1', 'custom')],
    });
    assert.deepEqual(body([choice], { credentials: 'option-1', 'credentials.answer': 'blue' }), {
      credentials: { questionKey: 'custom', answer: 'blue' },
    });
  });

  it('cannot be made to write into a prototype', () => {
    const data = body([field('__proto__/polluted')], { '__proto__.polluted': 'yes' });
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.equal(Object.getPrototypeOf(data), Object.prototype);
    assert.deepEqual(
      JSON.parse(JSON.stringify(data)),
      JSON.parse('{"__proto__":{"polluted":"yes"}}'),
    );
  });
});
