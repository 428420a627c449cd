import { failure, FailureError } from '../../src/idx/failure.js';
import type { IdxResponse } from '../../src/idx/response.js';
import type { Client, Registered } from '../../src/okta/client.js';
import { held } from '../held.js';
import { networkError, TOKENS } from '../unit/scripted-flow.js';
import type { JsonObject } from '../../src/idx/wire.js';
import { apiError, sessionExpired, terminal, tooManyRequests } from '../responses.js';
import type { Answer, Org } from './org.js';

/** What becomes of a request. */
export const FATES = [
  'taken',
  'refused',
  'lost before',
  'lost after',
  'limited',
  'limited for 7 s',
  'broken',
  'broken after',
  'no JSON',
  'expired',
  'ended',
] as const;
/** `late`: an answer that nobody waits for; it takes no effect. */
export type Fate = (typeof FATES)[number] | 'late';

/** What repeated changes nothing, whoever asks. */
const isSafe = (name: string) =>
  ['open', 'select-enroll-profile', 'cancel'].includes(name) || name.endsWith('-poll');

/** A request on its way. */
export interface Call {
  name: string;
  body?: JsonObject;
  /** What it answers. */
  on?: Answer;
  isSafe: boolean;
  /** When it was made. */
  at: number;
  epoch: number;
  isSettled: boolean;
  /** What the org has answered, where that is on its way. */
  taken?: Answer;
  settle(fate: Fate): Answer | undefined;
}

/** A request as it is made. */
export type NewCall = Omit<Call, 'at' | 'epoch' | 'isSettled'>;

/** What the browser keeps, whatever becomes of the page. */
export interface Saved {
  transaction?: number;
  isAccepted?: boolean;
}

/** The client of one page: every request waits until the test says what becomes of it. */
export class ModelClient implements Client {
  state: string | undefined;
  readonly #org: Org;
  readonly #saved: Saved;
  readonly #made: (call: NewCall) => void;

  constructor(org: Org, saved: Saved, made: (call: NewCall) => void) {
    this.#org = org;
    this.#saved = saved;
    this.#made = made;
  }

  open(): Promise<IdxResponse> {
    return this.#call('open', undefined, undefined, () => {
      if (this.#saved.transaction === undefined) {
        this.#org.begin();
        this.#saved.transaction = this.#org.transaction;
        this.#saved.isAccepted = false;
      }
      this.state = `transaction ${this.#saved.transaction}`;
      return this.#org.look();
    });
  }

  knows(): boolean {
    return this.#saved.transaction !== undefined;
  }

  redeem(): Promise<Registered> {
    const { promise, resolve, reject } = held<Registered>();
    const org = this.#org;
    const spent = Object.assign(new Error('spent'), { name: 'OAuthError', error: 'invalid_grant' });
    const settle = (fate: Fate): undefined => {
      if (fate === 'taken' && !org.isCodeSpent) resolve({ tokens: TOKENS });
      else if (fate === 'late') return resolve({ tokens: TOKENS }) as undefined;
      else if (fate === 'taken') reject(spent);
      else if (fate === 'ended') reject(new FailureError(failure('token-rejected')));
      else reject(thrown(fate));
      if (!['lost before', 'limited', 'limited for 7 s', 'broken'].includes(fate)) {
        org.isCodeSpent = true;
      }
    };
    this.#made({ name: 'redeem', isSafe: false, settle });
    return promise;
  }

  accept(): void {
    this.#saved.isAccepted = true;
  }

  get isAccepted(): boolean {
    return this.#saved.isAccepted === true;
  }

  keep(): void {
    this.forget();
  }

  forget(): void {
    this.#saved.transaction = undefined;
    this.#saved.isAccepted = false;
    this.state = undefined;
  }

  #call(
    name: string,
    body: JsonObject | undefined,
    on: Answer | undefined,
    takeEffect: () => Answer,
  ): Promise<IdxResponse> {
    const { promise, resolve, reject } = held<IdxResponse>();
    const org = this.#org;
    const give = (answer: Answer, retryAfter?: number) => {
      const { raw, ok } = answer;
      const run: IdxResponse['run'] = (action, values) =>
        this.#call(action, values, answer, () => org.run(action));
      resolve({ raw, ok, retryAfter, run });
      return answer;
    };
    const call: NewCall = {
      name,
      body,
      on,
      isSafe: isSafe(name),
      settle(fate) {
        const effect = () => (call.taken ??= takeEffect());
        if (fate === 'taken') return give(effect());
        if (fate === 'late') return give(call.taken ?? org.look());
        if (fate === 'refused') return give(isSafe(name) ? effect() : org.refuse());
        if (fate === 'limited') return give(org.say(tooManyRequests()));
        if (fate === 'limited for 7 s') return give(org.say(tooManyRequests()), 7000);
        if (fate === 'expired') {
          org.isExpired = true;
          return give(org.say(sessionExpired()));
        }
        if (fate === 'ended') return give(org.say(terminal('security.access_denied', 'No.'), true));
        if (fate === 'broken') return give(org.say(apiError('E0000009', 'Internal') as never));
        if (fate !== 'lost before') effect();
        if (fate === 'broken after')
          return give(org.say(apiError('E0000009', 'Internal') as never));
        reject(thrown(fate));
        return undefined;
      },
    };
    this.#made(call);
    return promise;
  }
}

function thrown(fate: Fate): unknown {
  if (fate.startsWith('limited')) return Object.assign(new Error('429'), { xhr: { status: 429 } });
  if (fate.startsWith('broken')) return Object.assign(new Error('500'), { xhr: { status: 500 } });
  if (fate === 'no JSON') return new SyntaxError('Unexpected token <');
  return networkError();
}
