import { objectIn } from '../body.js';
import { messages } from '../messages.js';
import { array, form, type Field } from '../wire.js';
import type { Asking, Outcome, Prompt } from './prompt.js';

/** What a scope lets an app do, in Okta's words. */
const SCOPES: Record<string, string> = {
  profile: 'View your profile information.',
  email: 'View your email address.',
  address: 'View your address.',
  phone: 'View your phone number.',
  offline_access: 'Keep you signed in to the app.',
};

/** Scopes that nobody can be asked about: without them there is no sign-in. */
const NEEDED = ['openid'];

const wanted = ({ policy, user, transaction }: Asking, how: 'all' | 'granular'): boolean =>
  policy.consent === how && !user.consents?.includes(transaction.app.clientId);

const given = ({ user, transaction }: Asking): void => {
  user.consents = [...(user.consents ?? []), transaction.app.clientId];
};

const denied = (): Outcome => ({ ending: { status: 403, messages: [messages.accessDenied()] } });

/** Clients that draw radio buttons send their values as text. */
function decision(value: unknown): boolean | undefined {
  if (value === 'true' || value === 'false') return value === 'true';
  return typeof value === 'boolean' ? value : undefined;
}

const missing = (): Outcome => ({
  status: 400,
  fields: { consent: [messages.fieldRequired('consent')] },
});

/** Okta: consent to everything the app asks for. */
export const consent: Prompt = {
  name: 'consent',
  path: 'consent',
  wanted: (asking) => wanted(asking, 'all'),
  page({ transaction }) {
    const scopes = transaction.request.scopes
      .filter((name) => SCOPES[name] !== undefined)
      .map((name) => ({ name, label: SCOPES[name] ?? name, value: name }));
    const field: Field = {
      name: 'consent',
      type: 'boolean',
      required: true,
      options: [
        { label: 'Allow Access', value: true },
        { label: "Don't Allow", value: false },
      ],
    };
    return { remediation: array([form(transaction, 'consent', 'consent', [field], { scopes })]) };
  },
  answer(asking, body) {
    const decided = decision(body.consent);
    if (decided === undefined) return missing();
    if (!decided) return denied();
    given(asking);
    return undefined;
  },
};

/** Okta: consent to each scope on its own. */
export const granularConsent: Prompt = {
  name: 'granular-consent',
  path: 'consent',
  wanted: (asking) => wanted(asking, 'granular'),
  page({ transaction }) {
    const scopes = transaction.request.scopes.map((name): Field => ({
      name,
      ...(SCOPES[name] === undefined ? {} : { label: SCOPES[name] }),
      type: 'boolean',
      required: true,
      value: true,
      visible: true,
      mutable: !NEEDED.includes(name),
    }));
    return {
      remediation: array([
        form(transaction, 'granular-consent', 'consent', [
          { name: 'consent', type: 'boolean', visible: false, required: true },
          { name: 'optedScopes', form: { value: scopes } },
        ]),
      ]),
    };
  },
  answer(asking, body) {
    const decided = decision(body.consent);
    if (decided === undefined) return missing();
    if (!decided) return denied();
    const { request } = asking.transaction;
    const opted = new Map(Object.entries(objectIn(body.optedScopes)));
    request.scopes = request.scopes.filter(
      (name) => NEEDED.includes(name) || decision(opted.get(name)) === true,
    );
    given(asking);
    return undefined;
  },
};

/** Okta: whoever opened the link in the mail says that it was them who asked for it. */
export const emailConsent: Prompt = {
  name: 'email-challenge-consent',
  path: 'consent',
  wanted: ({ policy, user }) =>
    policy.emailConsent === true && user.enrollments.some(({ key }) => key === 'okta_email'),
  page({ transaction }) {
    const field: Field = {
      name: 'consent',
      type: 'boolean',
      required: true,
      options: [
        { label: 'Allow', value: true },
        { label: 'Deny', value: false },
      ],
    };
    const requestInfo = [
      {
        name: 'appName',
        type: 'string' as const,
        label: 'Application',
        value: transaction.app.label,
      },
      { name: 'browser', type: 'string' as const, label: 'Browser', value: 'UNKNOWN' },
    ];
    return {
      intent: 'CONSENT',
      remediation: array([
        form(transaction, 'email-challenge-consent', 'consent', [field], { requestInfo }),
      ]),
    };
  },
  answer(_asking, body) {
    const decided = decision(body.consent);
    if (decided === undefined) return missing();
    if (decided) return undefined;
    return { ending: { status: 400, messages: [messages.cancelledByUser()] } };
  },
};
