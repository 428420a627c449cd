import { tellOwner } from '../host/tell-owner.js';
import { read } from '../idx/read.js';
import type { IdxResponse } from '../idx/response.js';
import { allFields, type Field, type Option, type Step } from '../idx/step.js';
import { write } from '../idx/write.js';

/** More answers than any policy of the emulator takes. */
const MOST = 40;

/** What somebody might answer who does not exist: https://www.rfc-editor.org/rfc/rfc2606#section-3 */
const ANSWERS: readonly [path: RegExp, answer: string][] = [
  [/email|login/i, 'ada@example.com'],
  [/firstName/, 'Ada'],
  [/lastName/, 'Lovelace'],
  [/phoneNumber/, '+15551234567'],
  [/methodType/, 'sms'],
];

/** What an org answers first is made for signing in, and has this beside it. */
const ENROLL = 'select-enroll-profile';

const isOffered = ({ raw }: IdxResponse, name: string): boolean =>
  raw.remediation?.value?.some((one) => one.name === name) === true;

const PASSWORD = 'Fern and 7 windows';

/** Which of the authenticators that have to be set up can be, without a device. */
const PLAIN = ['okta_password', 'okta_email', 'phone_number', 'security_question'];

/** What is looked for: a step, maybe of one authenticator. */
class Goal {
  readonly #name: string;
  readonly #key: string | undefined;

  constructor(wanted: string) {
    [this.#name = '', this.#key] = wanted.split(':');
  }

  isReached({ name, authenticator }: Step): boolean {
    return name === this.#name && (!this.#key || authenticator?.key === this.#key);
  }

  /** The option that leads there, or else one that anybody can answer. */
  choose(options: readonly Option[]): Option | undefined {
    const keys = [this.#key, /poll|channel/.test(this.#name) ? 'okta_verify' : undefined, ...PLAIN];
    const known = keys.map((key) =>
      options.find(({ authenticator }) => authenticator?.key === key),
    );
    return known.find(Boolean) ?? options[0];
  }

  /** A list of authenticators is left, where it can be, unless it has what is looked for. */
  wayPast({ fields, actions }: Step): string | undefined {
    const options = fields.flatMap((field) => field.options);
    const key = this.choose(options)?.authenticator?.key;
    const leads = key === undefined || key === this.#key || !PLAIN.includes(key);
    return leads ? undefined : actions.find(({ rel }) => rel === 'skip')?.name;
  }
}

function answerOf(field: Field, { authenticator }: Step, code: string | undefined): string {
  if (field.path.at(-1) === 'passcode') {
    return authenticator?.key === 'okta_password' ? PASSWORD : (code ?? '');
  }
  const [, known] = ANSWERS.find(([path]) => path.test(field.name)) ?? [];
  return known ?? field.options[0]?.value ?? (field.type === 'boolean' ? 'true' : 'Preview');
}

/** A form as somebody fills it in. */
function fillIn(step: Step, goal: Goal, code: string | undefined): FormData {
  const data = new FormData();
  for (const field of allFields(step.fields)) {
    if (field.control === 'hidden' || data.has(field.name)) continue;
    const chosen = field.control === 'choice' && goal.choose(field.options);
    const isAsked = field.required || /passcode|answer|phoneNumber/.test(field.name);
    if (chosen) data.set(field.name, chosen.value);
    else if (isAsked) data.set(field.name, answerOf(field, step, code));
  }
  return data;
}

/**
 * Answers step after step until one is there.
 *
 * @param wanted the name of a step, or `name:authenticator`
 * @param code the code that was sent last
 * @returns nothing where it does not come
 */
export async function walkTo(
  wanted: string,
  entry: IdxResponse,
  code: () => string | undefined,
): Promise<IdxResponse | undefined> {
  const goal = new Goal(wanted);
  let response = entry;
  for (let answers = 0; answers < MOST; answers++) {
    const step = read(response.raw);
    if (goal.isReached(step)) return response;
    const aside = isOffered(response, ENROLL) ? ENROLL : goal.wayPast(step);
    if (!aside && !isOffered(response, step.name)) break;
    const answer = aside
      ? await response.run(aside)
      : await response.run(step.name, write(step.fields, fillIn(step, goal, code())));
    if (!answer.ok) break;
    response = answer;
  }
  tellOwner(`preview-step="${wanted}" does not come, or takes an answer that a preview has not.`);
  return undefined;
}
