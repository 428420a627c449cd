import { form, type Field, type Form } from '../wire.js';
import type { Ceremony } from './authenticator.js';

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

/** How people know the ways a message travels. */
export const METHOD_LABELS: Record<string, string> = {
  sms: 'SMS',
  voice: 'Voice call',
  email: 'Email',
};

/** Asks how to reach somebody before anything is sent. Okta: `authenticator-verification-data`. */
export function verificationData(
  { transaction }: Ceremony,
  id: string,
  label: string,
  methods: string[],
): Form {
  const options = methods.map((value) => ({ label: METHOD_LABELS[value] ?? value, value }));
  const value: Field[] = [
    { name: 'id', required: true, value: id, mutable: false },
    { name: 'methodType', type: 'string', required: true, options },
  ];
  return form(
    transaction,
    'authenticator-verification-data',
    'challenge',
    [{ name: 'authenticator', label, form: { value } }],
    { relatesTo: '$.currentAuthenticatorEnrollment' },
  );
}
