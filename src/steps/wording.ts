import type { DrawnField } from '../fields/labelled-field.js';
import { isCode } from '../fields/secret-hints.js';
import { lookUp } from '../idx/look-up.js';
import { isOptional, type Action, type Step } from '../idx/step.js';
import { fill, wordsOf, type Words } from '../locales/words.js';

/** What an ending is called: by its message, as far as it is known. */
function endingTitle({ name, messages }: Step, { endings }: Words): string | undefined {
  if (!/^terminal$|^device-/.test(name)) return undefined;
  const key = messages[0]?.key ?? '';
  return Object.entries(endings).find(([part]) => key.includes(part))?.[1];
}

export function headingOf(step: Step, words: Words): string {
  const known = endingTitle(step, words) ?? wordsOf(words.titles, step) ?? words.fallbackTitle;
  return fill(known, { authenticator: step.authenticator?.name ?? '' });
}

/** The sentence under the heading. */
export function introOf(step: Step, words: Words): string | undefined {
  const { selectedChannel, email, phoneNumber } = step.authenticator?.contextualData ?? {};
  const detail = selectedChannel ?? (isOptional(step) ? 'optional' : undefined);
  const text = wordsOf(words.intros, step, detail as string | undefined);
  return text && fill(text, { to: String(email ?? phoneNumber ?? words.yourPhone) });
}

/** Whose account it is, where nobody here has typed that: by an invitation, or after a reload. */
export function accountOf(
  { identifier }: Step,
  typed: Readonly<Record<string, unknown>> = {},
  { account }: Words,
): string | undefined {
  const isKnown = (value: unknown) => String(value).toLowerCase() === identifier?.toLowerCase();
  if (!identifier || Object.values(typed).some(isKnown)) return undefined;
  return fill(account, { identifier });
}

/** The question to which an answer is asked for: the server sends it beside the form. */
function questionOf({ authenticator }: Step): string | undefined {
  const known = authenticator?.contextualData['enrolledQuestion'] as
    { question?: string } | undefined;
  return known?.question;
}

/** A field with the words for it, where the widget's are better than the server's. */
export function withLabel(field: DrawnField, step: Step, { labels }: Words): DrawnField {
  const name = field.path.at(-1);
  if (name === 'answer') return { ...field, label: questionOf(step) ?? field.label };
  if (name === 'methodType') return { ...field, label: labels.phoneMethod };
  if (name === 'consent') return { ...field, label: labels.consent };
  if (name === 'channel') return { ...field, label: labels.channel };
  if (!isCode(field, step.authenticator)) return field;
  return { ...field, label: labels.code, required: true };
}

export function submitLabelOf({ name, authenticator, fields }: Step, { actions }: Words): string {
  if (name === 'enroll-profile') return actions.signUp;
  if (fields.some(({ hint }) => hint === 'webauthn')) {
    return name.startsWith('challenge-') ? actions.usePasskey : actions.createPasskey;
  }
  if (name === 'granular-consent') return actions.allow;
  if (name === 'request-activation-email') return actions.newLink;
  const made = ['okta_password', 'security_question'].includes(authenticator?.key ?? '');
  const makes = made && !name.startsWith('challenge-');
  const proves = name.endsWith('-authenticator') && !makes;
  return proves ? actions.verify : actions.next;
}

/** What a button says; nothing where there is none. */
export function actionLabelOf(
  { rel, name, label }: Action,
  step: Step,
  { actions, titles, fallbackTitle }: Words,
): string | undefined {
  if (rel === 'sign-in' || rel === 'redo') return undefined;
  // At an ending there is one way on, and nobody who waits there.
  if (name.endsWith('-redirect')) return actions.onward;
  if (rel === 'redirect') return fill(actions.redirect, { name: label ?? name });
  if (rel === 'other') return wordsOf(titles, { ...step, name }) ?? (name.trim() || fallbackTitle);
  const own = lookUp(titles as Record<string, string>, `${step.name}/${rel}`);
  if (own) return own;
  return name === 'select-enrollment-channel' ? actions.channel : actions[rel];
}
