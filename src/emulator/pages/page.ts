import type { Refusal } from '../authenticators/authenticator.js';
import { ceremonyOf, type Engine } from '../engine.js';
import { messages } from '../messages.js';
import { askingOf, promptOf } from '../prompts/index.js';
import type { App } from '../policy.js';
import type { Transaction } from '../transaction.js';
import { array, form, object, type Field, type Message, type Page } from '../wire.js';
import { enroll, select } from './enroll.js';
import { entry, profile } from './entry.js';
import { success } from './success.js';
import { choosing, verify } from './verify.js';

/** What a refusal adds to the page it answers with. */
export type Notes = Pick<Refusal, 'fields' | 'messages' | 'onSelect'>;

/** The page of wherever the transaction is, members in the order Okta sends them. */
export function currentPage(engine: Engine, transaction: Transaction, notes: Notes = {}): Page {
  const body = bodyOf(engine, transaction, notes);
  const { remediation, messages: own, intent = 'LOGIN', ...rest } = body;
  const [first] = remediation?.value ?? [];
  if (first && 'value' in first) annotate(first.value, notes.fields);
  const said = [...(transaction.notice ?? []), ...(own?.value ?? []), ...(notes.messages ?? [])];
  const { app } = transaction;
  return {
    version: '1.0.0',
    stateHandle: transaction.stateHandle,
    expiresAt: new Date(transaction.expiresAt).toISOString(),
    intent,
    ...(remediation ? { remediation } : {}),
    ...(said.length ? { messages: array(said) } : {}),
    ...rest,
    ...userOf(transaction),
    cancel: form(transaction, 'cancel', 'cancel'),
    app: object({ name: 'oidc_client', label: app.label, id: app.clientId, ...linksOf(app) }),
    ...(transaction.step === 'success' ? success(transaction) : {}),
  };
}

/** Okta: links of an app, shown beside a consent. */
function linksOf({ label, policy }: App): object {
  const { termsOfService, privacyPolicy, logo } = policy.links ?? {};
  return {
    ...(termsOfService
      ? { termsOfService: { href: termsOfService, rel: ['terms-of-service'] } }
      : {}),
    ...(privacyPolicy ? { privacyPolicy: { href: privacyPolicy, rel: ['privacy-policy'] } } : {}),
    ...(logo ? { logo: { href: logo, rel: ['icon'], alt: label } } : {}),
  };
}

function bodyOf(engine: Engine, transaction: Transaction, notes: Notes): Partial<Page> {
  switch (transaction.step) {
    case 'identify':
      return entry(transaction);
    case 'enroll-profile':
      return profile(transaction);
    case 'select':
      return select(transaction, engine.now());
    case 'challenge':
      return notes.onSelect ? select(transaction, engine.now()) : challenge(engine, transaction);
    case 'activation-expired':
      return {
        remediation: array([form(transaction, 'request-activation-email', 'request-activation')]),
        messages: array([messages.activationExpired()]),
      };
    case 'select-verify':
      return choosing(transaction);
    case 'prompt':
      return prompted(engine, transaction);
    case 'terminal':
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

function prompted(engine: Engine, transaction: Transaction): Partial<Page> {
  const asking = askingOf(engine, transaction);
  return (asking && promptOf(transaction)?.page(asking)) ?? {};
}

/** Before a proof the page knows no more than what was typed. */
function userOf(transaction: Transaction): Pick<Page, 'user'> {
  const { user, challenge } = transaction;
  if (!user) return {};
  const id = challenge?.purpose === 'verify' && !transaction.amr.length ? {} : { id: user.id };
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

/** Fields inside a field, wherever they sit; those of every alternative when it has some. */
function inside(field: Field): Field[] {
  const forms = [field, field.value, ...(field.options ?? []).map(({ value }) => value)];
  return forms.flatMap((part) =>
    typeof part === 'object' && 'form' in part ? (part.form?.value ?? []) : [],
  );
}

/** Puts messages on the fields they are about: on all of that path, for alternatives repeat names. */
function annotate(fields: Field[], notes: Notes['fields'] = {}): void {
  for (const [path, messages] of Object.entries(notes)) {
    const names = path.split('.');
    const last = names.pop();
    let level = fields;
    for (const name of names) {
      level = level.filter((candidate) => candidate.name === name).flatMap(inside);
    }
    for (const field of level) {
      if (field.name === last) field.messages = array(messages);
    }
  }
}
