import { form, type Field, type Form } from '../wire';
import type { Ceremony } from './authenticator';

/** The step that takes a proof: to enroll or, when signing in, to verify. */
export function answerForm({ transaction, challenge }: Ceremony, fields: Field[]): Form {
  const enroll = challenge.purpose === 'enroll';
  return form(
    transaction,
    enroll ? 'enroll-authenticator' : 'challenge-authenticator',
    'challenge/answer',
    [{ name: 'credentials', type: 'object', form: { value: fields }, required: true }],
    { relatesTo: enroll ? '$.currentAuthenticator' : '$.currentAuthenticatorEnrollment' },
  );
}

/** The immutable method of an option that has only one. */
export const fixedMethod = (method: string): Field => ({
  name: 'methodType',
  required: false,
  value: method,
  mutable: false,
});
