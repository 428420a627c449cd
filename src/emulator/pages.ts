import { describe, describeCurrent, type Refusal } from './authenticators/authenticator';
import { authenticators } from './authenticators/index';
import { ceremonyOf, offerTo, type Engine } from './engine';
import type { AuthenticatorKey, Policy } from './policy';
import type { Transaction } from './transactions';
import { array, form, ION, object, type Field, type Form, type Message, type Page } from './wire';

/** What a refusal adds to the page it answers with. */
export type Notes = Pick<Refusal, 'fields' | 'messages' | 'onSelect'>;

/** The page of wherever the transaction is, members in the order Okta sends them. */
export function currentPage(engine: Engine, transaction: Transaction, notes: Notes = {}): Page {
  const body = bodyOf(engine, transaction, notes);
  annotate(body.remediation?.value[0]?.value ?? [], notes.fields);
  const { remediation, ...rest } = body;
  const { app, user } = transaction;
  const knowsUser = transaction.challenge?.purpose !== 'verify';
  return {
    version: '1.0.0',
    stateHandle: transaction.stateHandle,
    expiresAt: new Date(transaction.expiresAt).toISOString(),
    intent: 'LOGIN',
    ...(remediation ? { remediation } : {}),
    ...(notes.messages ? { messages: array(notes.messages) } : {}),
    ...rest,
    ...(user
      ? { user: object({ ...(knowsUser ? { id: user.id } : {}), identifier: user.login }) }
      : {}),
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
      return { remediation: array(profileForms(transaction)) };
    case 'select':
      return select(transaction);
    case 'challenge':
      return notes.onSelect ? select(transaction) : challenge(engine, transaction);
    case 'success':
    case 'closed':
      return {};
  }
}

function entry(transaction: Transaction): Partial<Page> {
  const { policy } = transaction.app;
  const withPassword = policy.required.some((group) => group.includes('okta_password'));
  const passcode: Field = { name: 'passcode', label: 'Password', secret: true };
  const fields: Field[] = [
    { name: 'identifier', label: 'Username' },
    ...(withPassword ? [credentials(passcode)] : []),
    { name: 'rememberMe', type: 'boolean', label: 'Remember this device' },
  ];
  const remediation = array([
    form(transaction, 'identify', 'identify', fields),
    ...(policy.signUp ? [form(transaction, 'select-enroll-profile', 'enroll')] : []),
  ]);
  if (!withPassword) return { remediation };
  const { okta_password: password } = authenticators;
  return {
    remediation,
    currentAuthenticator: object(describe(password, password.methods(policy))),
  };
}

const credentials = (passcode: Field): Field => ({
  name: 'credentials',
  type: 'object',
  form: { value: [passcode] },
  required: true,
});

function profileForms(transaction: Transaction): Form[] {
  const value = transaction.app.policy.profile.map(
    ({ name, label, required, minLength, maxLength }): Field => ({
      name,
      label,
      required,
      ...(minLength !== undefined ? { minLength } : {}),
      ...(maxLength !== undefined ? { maxLength } : {}),
    }),
  );
  return [
    form(transaction, 'enroll-profile', 'enroll/new', [{ name: 'userProfile', form: { value } }]),
    form(transaction, 'select-identify', 'identify/select'),
  ];
}

/** The list of authenticators on offer, with `skip` when none of them is required. */
function selectForms(transaction: Transaction, keys: AuthenticatorKey[], skip: boolean): Form[] {
  const { policy } = transaction.app;
  const options = keys.map((key, index) => {
    const { id, displayName, optionFields } = authenticators[key];
    const value: Field[] = [
      { name: 'id', required: true, value: id, mutable: false },
      ...optionFields(policy),
    ];
    return {
      label: displayName,
      value: { form: { value } },
      relatesTo: `$.authenticators.value[${String(index)}]`,
    };
  });
  return [
    form(transaction, 'select-authenticator-enroll', 'credential/enroll', [
      { name: 'authenticator', type: 'object', options },
    ]),
    ...(skip ? [form(transaction, 'skip', 'skip')] : []),
  ];
}

const listOf = (keys: AuthenticatorKey[], policy: Policy) =>
  array(keys.map((key) => describe(authenticators[key], authenticators[key].methods(policy))));

function enrolled(transaction: Transaction): Pick<Page, 'authenticatorEnrollments'> {
  const list = transaction.user?.enrollments ?? [];
  return {
    authenticatorEnrollments: array(
      list.map(({ key, id, methods }) => describe(authenticators[key], methods, id)),
    ),
  };
}

function select(transaction: Transaction): Partial<Page> {
  const { user, app } = transaction;
  if (!user) return {};
  const { keys, required } = offerTo(user, app.policy);
  return {
    remediation: array(selectForms(transaction, keys, !required)),
    authenticators: listOf(keys, app.policy),
    ...enrolled(transaction),
  };
}

function challenge(engine: Engine, transaction: Transaction): Partial<Page> {
  const ceremony = ceremonyOf(engine, transaction);
  if (!ceremony) return {};
  const { authenticator, policy, user } = ceremony;
  const part = authenticator.page(ceremony);
  const current = object(describeCurrent(authenticator, part, policy));
  if (ceremony.challenge.purpose === 'verify')
    return verification(transaction, part.remediations, current);
  const { keys, required } = offerTo(user, policy);
  const enrolling = describe(authenticator, part.methods ?? authenticator.methods(policy));
  return {
    remediation: array([...part.remediations, ...selectForms(transaction, keys, !required)]),
    currentAuthenticator: current,
    authenticators: listOf(keys, policy),
    ...enrolled(transaction),
    ...(part.enrolling === false
      ? {}
      : {
          enrollmentAuthenticator: object({
            ...enrolling,
            ...(part.settings ? { settings: part.settings } : {}),
          }),
        }),
  };
}

/** Signing in: the authenticators are the ones the user has. */
function verification(
  transaction: Transaction,
  remediations: Form[],
  current: NonNullable<Page['currentAuthenticatorEnrollment']>,
): Partial<Page> {
  const { policy } = transaction.app;
  const keys = verifiable(transaction);
  const options = keys.map((key, index) => ({
    label: authenticators[key].displayName,
    value: {
      form: {
        value: [{ name: 'id', required: true, value: authenticators[key].id, mutable: false }],
      },
    },
    relatesTo: `$.authenticators.value[${String(index)}]`,
  }));
  return {
    remediation: array([
      ...remediations,
      form(transaction, 'select-authenticator-authenticate', 'challenge', [
        { name: 'authenticator', type: 'object', options },
      ]),
    ]),
    currentAuthenticatorEnrollment: current,
    authenticators: listOf(keys, policy),
    authenticatorEnrollments: listOf(keys, policy),
  };
}

/** What somebody signing in may prove: Okta Verify cannot be verified here. */
export const verifiable = (transaction: Transaction): AuthenticatorKey[] =>
  (transaction.user?.enrollments ?? [])
    .map((enrollment) => enrollment.key)
    .filter((key) => key !== 'okta_verify');

function success(transaction: Transaction): Pick<Page, 'successWithInteractionCode'> {
  const { request, app, interactionCode = '' } = transaction;
  return {
    successWithInteractionCode: {
      rel: ['create-form'],
      name: 'issue',
      href: `${request.endpoints}/v1/token`,
      method: 'POST',
      produces: ION,
      value: [
        { name: 'grant_type', required: true, value: 'interaction_code' },
        { name: 'interaction_code', required: true, value: interactionCode },
        { name: 'client_id', required: true, value: app.clientId },
        { name: 'code_verifier', required: true },
      ],
      accepts: 'application/x-www-form-urlencoded',
    },
  };
}

/** A page of messages alone: nothing can be done any more. */
export function terminal(transaction: Transaction, ...messages: Message[]): Page {
  const { user } = transaction;
  return {
    version: '1.0.0',
    stateHandle: transaction.stateHandle,
    expiresAt: new Date(transaction.expiresAt).toISOString(),
    intent: 'LOGIN',
    messages: array(messages),
    ...(user ? { user: object({ id: user.id, identifier: user.login }) } : {}),
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
