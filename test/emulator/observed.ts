import type { Form, Page, Remediation } from '../../src/emulator/wire.js';

/** One thing that the emulator said. */
export interface Row {
  table: 'steps' | 'messages' | 'errors';
  /** A remediation, a message's key or its words where it has none, an error's code. */
  what: string;
  /** An authenticator, a step, an HTTP status. */
  of: string;
}

/** Steps of the authenticator in hand that do not say so by `relatesTo`. */
const IN_HAND = /^(enroll-poll|select-enrollment-channel|enrollment-channel-data)$/;

const inHand = ({ currentAuthenticator, currentAuthenticatorEnrollment }: Page): string =>
  (currentAuthenticator ?? currentAuthenticatorEnrollment)?.value.key ?? '';

/** The authenticators that a remediation is about: those to choose from, or the one in hand. */
function authenticatorsOf(page: Page, remediation: Remediation): string[] {
  const { name } = remediation;
  if (/^select-authenticator-/.test(name)) {
    return (page.authenticators?.value ?? []).map(({ key }) => key);
  }
  return 'relatesTo' in remediation || IN_HAND.test(name) ? [inHand(page)] : [''];
}

/** Every message of a page, at its top and on its fields. */
function messagesIn(value: unknown): { message: string; i18n?: { key: string } }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'messages' in value ? (value.messages as Page['messages'])?.value : undefined;
  return [...(own ?? []), ...Object.values(value).flatMap(messagesIn)];
}

function stepOf(page: Page): string {
  const [first] = page.remediation?.value ?? [];
  if (!first) return 'the end';
  const [key = ''] = /^select-/.test(first.name) ? [] : authenticatorsOf(page, first);
  return key ? `${first.name} (${key})` : first.name;
}

/** What a page or an error says, once each. */
export function rowsOf(body: Partial<Page> & Record<string, unknown>, status: number): Row[] {
  const { errorCode, error } = body;
  if (typeof errorCode === 'string' || typeof error === 'string') {
    const what = String(errorCode ?? error);
    // A sentence is one of the endpoints that no org has.
    return / /.test(what) ? [] : [{ table: 'errors', what, of: String(status) }];
  }
  if (body.version !== '1.0.0') return [];
  const page = body as Page;
  const steps = (page.remediation?.value ?? []).flatMap((remediation) =>
    authenticatorsOf(page, remediation).map((of): Row => ({
      table: 'steps',
      what: (remediation as Form).name,
      of,
    })),
  );
  const messages = messagesIn(page).map(({ message, i18n }): Row => ({
    table: 'messages',
    what: i18n?.key ?? message,
    of: stepOf(page),
  }));
  return [...steps, ...messages];
}
