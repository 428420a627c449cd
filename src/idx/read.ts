import { lookUp } from './look-up.js';
import { readAuthenticator, readFields, readMessages, resolveRelation } from './read-fields.js';
import {
  ending,
  type Action,
  type Authenticator,
  type Field,
  type EndingName,
  type Step,
} from './step.js';
import type { WireResponse, WireRemediation } from './wire.js';

/** Remediations that lead away from what the server asks for now. Never the step itself. */
const ASIDE = ['skip', 'select-identify', 'cancel-transaction'];

const isPolling = ({ name, refresh }: WireRemediation) =>
  refresh !== undefined || name === 'poll' || name.endsWith('-poll');

/** Leaves the host page: to an identity provider, to identity proofing. */
const isRedirect = ({ name, href, customExpiredPasswordURL }: WireRemediation) =>
  !!(customExpiredPasswordURL ?? (/^redirect-|^(success|failure)-redirect$/.test(name) && href));

/** A response that only waits has nothing to send, and neither has one that leads away. */
function canSubmit(remediation: WireRemediation, fields: Field[]): boolean {
  if (isRedirect(remediation)) return false;
  const fillable = fields.some(({ control, hint }) => control !== 'hidden' || hint === 'webauthn');
  // What is only sent back, or solved by the widget, still takes a person to say so.
  const isSettled = ({ value, hint }: Field) => value !== undefined || hint === 'captcha';
  return fillable || (!isPolling(remediation) && fields.every(isSettled));
}

/** How often to ask when the server does not say. */
const POLL_INTERVAL = 4000;

/** The authenticator in hand, and the part of the response that it stands in. */
function inHand(response: WireResponse) {
  const part = response.currentAuthenticator
    ? ('currentAuthenticator' as const)
    : ('currentAuthenticatorEnrollment' as const);
  return { part, value: response[part]?.value };
}

function readAuthenticatorOf(remediation: WireRemediation, response: WireResponse) {
  return readAuthenticator(
    resolveRelation(remediation.relatesTo, response) ??
      // Not every remediation says so; then the authenticator stands only in the response itself.
      (isPolling(remediation) || /channel|^enroll-auth|^challenge-/.test(remediation.name)
        ? inHand(response).value
        : undefined),
  );
}

function readPoll(
  remediation: WireRemediation,
  response: WireResponse,
  current: Authenticator | undefined,
): Step['poll'] {
  if (isPolling(remediation)) {
    return { name: remediation.name, interval: remediation.refresh ?? POLL_INTERVAL };
  }
  const { part, value } = inHand(response);
  const poll = current && value?.poll;
  return poll && { name: `${part}-poll`, interval: poll.refresh ?? POLL_INTERVAL };
}

/** The list of authenticators, as what can be done with it beside the step on the screen. */
function readList(
  { name, value }: WireRemediation,
  response: WireResponse,
  current: Authenticator | undefined,
): Action[] {
  const options = readFields(value ?? [], [], response).flatMap((field) => field.options);
  const own = current?.id && options.find((option) => option.value === current.id);
  const actions: Action[] = [];
  if (own) actions.push({ name, rel: 'redo', body: { authenticator: { id: own.value } } });
  if (options.length > (own ? 1 : 0)) actions.push({ name, rel: 'select' });
  return actions;
}

function readAction(
  remediation: WireRemediation,
  response: WireResponse,
  current: Authenticator | undefined,
): Action[] {
  const { name } = remediation;
  if (isRedirect(remediation)) {
    const { type: provider, idp } = remediation;
    const label = remediation.customExpiredPasswordName ?? idp?.name;
    const href = remediation.customExpiredPasswordURL ?? remediation.href;
    return [{ name, rel: 'redirect', label, href, provider }];
  }
  // Another form of the same response is on the screen: this one is the way back.
  if (remediation === currentRemediation(response) && name !== 'skip')
    return [{ name, rel: 'back' }];
  if (name === 'skip') return [{ name, rel: 'skip' }];
  if (name === 'cancel-transaction') return response.cancel ? [] : [{ name, rel: 'cancel' }];
  // Of use to an account that is there, which the way to sign in leads to.
  if (/^(select-identify|launch-authenticator|unlock-account)$/.test(name))
    return [{ name, rel: 'sign-in' }];
  if (name.startsWith('select-')) return readList(remediation, response, current);
  return [{ name, rel: 'other' }];
}

function readActions(
  step: WireRemediation,
  response: WireResponse,
  current: Authenticator | undefined,
): Action[] {
  const actions = (response.remediation?.value ?? [])
    .filter((remediation) => remediation !== step || isRedirect(remediation))
    .flatMap((remediation) => readAction(remediation, response, current));
  // The response that asks for a number carries a resend too, before anything has been sent.
  const sent =
    step === currentRemediation(response) && step.name !== 'authenticator-enrollment-data';
  const { part, value } = inHand(response);
  if (sent && value?.resend) actions.push({ name: `${part}-resend`, rel: 'resend' });
  if (response.cancel) actions.push({ name: 'cancel', rel: 'cancel' });
  return actions;
}

/**
 * In a list of authenticators only what must be known now is asked: the phone's number and method
 * have a response of their own, on which the server also says which methods it allows.
 */
const withoutOptional = (fields: Field[]): Field[] =>
  fields.map((field) => ({
    ...field,
    options: field.options.map((option) => ({
      ...option,
      fields: option.fields.filter(({ control, required }) => control === 'hidden' || required),
    })),
  }));

/** What is agreed to: what an app may see, or who has asked. */
function readDetails({ scopes = [], requestInfo = [] }: WireRemediation): Step['details'] {
  return [
    ...scopes.map(({ label, name = '', desc: text }) => ({ label: label ?? name, text })),
    ...requestInfo
      .filter(({ value }) => value && value !== 'UNKNOWN')
      .map(({ label, name = '', value }) => ({ label: `${label ?? name}:`, text: String(value) })),
  ];
}

/**
 * Okta's own pages have two buttons where the response describes one hidden yes or no: sending the form
 * is the yes, and the no is an action.
 */
function withDecision(fields: Field[], name: string): { fields: Field[]; actions: Action[] } {
  const decides = ({ path, type, control, value }: Field) =>
    path.join() === 'consent' && type === 'boolean' && control === 'hidden' && value === undefined;
  if (!fields.some(decides)) return { fields, actions: [] };
  return {
    fields: fields.map((field) => (decides(field) ? { ...field, value: true } : field)),
    actions: [{ name, rel: 'refuse', body: { consent: false } }],
  };
}

function stepId(
  { name }: WireRemediation,
  authenticator: Authenticator | undefined,
  fields: Field[],
): string {
  const choices = fields
    .filter(({ control }) => control === 'choice')
    .flatMap(({ options }) => options.map(({ value }) => value));
  return [name, authenticator?.id ?? authenticator?.key ?? '', ...choices].join(' ').trim();
}

/** Endings that are not one: the sign-up goes on in another tab. */
const OUTCOMES: Record<string, EndingName> = {
  'idx.transferred.to.new.tab': 'transferred',
  'idx.return.to.original.tab': 'transferred',
  'idx.enter.otp.in.original.tab': 'enter-code',
};

/** A list, as it is or wrapped as others are. */
function listOf(source: unknown): Step['groups'] {
  const list = (source as { value?: unknown } | undefined)?.value ?? source;
  return Array.isArray(list) ? list.filter((item) => typeof item === 'object' && item) : [];
}

/** The remediation that the server puts first is the one it wants answered. */
export function currentRemediation(response: WireResponse): WireRemediation | undefined {
  const all = response.remediation?.value ?? [];
  return all.find(({ name }) => !ASIDE.includes(name)) ?? all[0];
}

/**
 * Reads a response of the Identity Engine as a step.
 *
 * @param response the JSON as the server sent it
 * @param name the remediation to draw; default: the one the server wants answered
 * @returns a step, `terminal` when nothing can be answered
 */
export function read(response: WireResponse, name?: string): Step {
  const remediation =
    response.remediation?.value?.find((candidate) => candidate.name === name) ??
    currentRemediation(response);
  const messages = readMessages(response.messages);
  const identifier = response.user?.value?.identifier;
  if (response.successWithInteractionCode) {
    return { ...ending('success'), messages, identifier };
  }
  if (!remediation) {
    const name = lookUp(OUTCOMES, messages[0]?.key ?? '') ?? 'terminal';
    const id = [name, ...messages.map(({ key, text }) => key ?? text)].join(' ');
    const authenticator = readAuthenticator(response.currentAuthenticator?.value);
    return { ...ending(name), id, authenticator, messages, identifier };
  }
  const authenticator = readAuthenticatorOf(remediation, response);
  // What is asked elsewhere is not asked here.
  const all = isRedirect(remediation) ? [] : readFields(remediation.value ?? [], [], response);
  const asked = remediation.name === 'select-authenticator-enroll' ? withoutOptional(all) : all;
  const { fields, actions } = withDecision(asked, remediation.name);
  return {
    id: stepId(remediation, authenticator, fields),
    name: remediation.name,
    authenticator,
    fields,
    submit: canSubmit(remediation, fields),
    actions: [...actions, ...readActions(remediation, response, authenticator)],
    messages,
    details: readDetails(remediation),
    groups: listOf(response.authenticatorGroups),
    enrolled: response.authenticatorEnrollments?.value ?? [],
    poll: readPoll(remediation, response, authenticator),
    identifier,
  };
}
