import { isObject } from './body.js';

/** Where only a few words may stand, by place; `[]` is a list of them. */
const WORDS: Record<string, string[]> = {
  'phoneMethods[]': ['sms', 'voice'],
  'oktaVerifyChannels[]': ['qrcode', 'email', 'sms', 'samedevice'],
  phoneErrors: ['select', 'field'],
  'captcha.type': ['HCAPTCHA', 'RECAPTCHA_V2', 'ALTCHA'],
  'passkeys.userVerification': ['discouraged', 'preferred', 'required'],
  'passkeys.authenticatorAttachment': ['platform', 'cross-platform'],
  'passkeys.residentKey': ['discouraged', 'preferred', 'required'],
  'passkeys.attestation': ['none', 'indirect', 'direct'],
  'passkeys.hints[]': ['security-key', 'client-device', 'hybrid'],
  'codes.format': ['numeric', 'alphanumeric'],
  consent: ['all', 'granular'],
  'identityProofing.id': ['IDV_PERSONA', 'IDV_CLEAR', 'IDV_INCODE', 'IDV_STANDARD', 'IDV_OIN'],
};

/** The same, of an attribute of the profile. */
const ATTRIBUTE_WORDS: Record<string, string[]> = {
  type: ['string', 'number', 'integer', 'boolean', 'array'],
  input: ['text', 'textarea', 'select', 'radio', 'checkbox'],
  format: ['country-code', 'locale', 'date'],
};

/** What stands at a place; `null` where there is no object on the way there. */
const at = (value: unknown, place: string): unknown =>
  place
    .split('.')
    .reduce(
      (part, name) => (isObject(part) ? part[name] : part === undefined ? part : null),
      value,
    );

function* wrongWords(value: unknown, table: Record<string, string[]>): Generator<string> {
  for (const [key, words] of Object.entries(table)) {
    const place = key.replace('[]', '');
    const found = at(value, place);
    if (found === undefined) continue;
    const isList = place !== key && Array.isArray(found);
    const wrong = (isList ? (found as unknown[]) : [found]).find(
      (word) => (place !== key && !isList) || !words.includes(word as string),
    );
    if (wrong === undefined) continue;
    const shape = place === key ? '' : 'a list of ';
    yield `\`${place}\` is ${shape}${words.join(' or ')}, and not ${JSON.stringify(wrong)}.`;
  }
}

const isTime = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !isNaN(Date.parse(value));

const isGrace = (value: unknown): boolean =>
  isObject(value) && ('until' in value ? isTime(value.until) : typeof value.skips === 'number');

/** What is wrong with the values of a policy whose members are all known. */
export function* wrongValues(policy: Readonly<Record<string, unknown>>): Generator<string> {
  yield* wrongWords(policy, WORDS);
  for (const list of ['profile', 'profileUpdate']) {
    for (const attribute of (policy[list] ?? []) as unknown[]) {
      for (const problem of wrongWords(attribute, ATTRIBUTE_WORDS)) {
        yield `an attribute of \`${list}\`: ${problem}`;
      }
    }
  }
  const { gracePeriods = {}, deviceGracePeriod, safeMode } = policy;
  const graces = isObject(gracePeriods) ? Object.values(gracePeriods) : [gracePeriods];
  if (!graces.every(isGrace)) {
    yield 'each of `gracePeriods` is `{ "until": "2027-01-31" }`, a time of ISO 8601, or `{ "skips": 2 }`.';
  }
  if (deviceGracePeriod !== undefined && !isTime(at(deviceGracePeriod, 'until'))) {
    yield '`deviceGracePeriod.until` is a time of ISO 8601, e.g. 2027-01-31.';
  }
  const waits = typeof at(safeMode, 'wait') === 'number';
  if (safeMode !== undefined && safeMode !== 'optional' && !waits) {
    yield '`safeMode` is optional or `{ "wait": 3 }`.';
  }
}
