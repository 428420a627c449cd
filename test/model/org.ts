import type { WireResponse } from '../../src/idx/wire.js';
import {
  EMAIL,
  emailTaken,
  enrollEmail,
  enrollPassword,
  enrollProfile,
  entry,
  errorMessage,
  PASSWORD,
  passwordCommon,
  selectAuthenticatorEnroll,
  sessionExpired,
  success,
  withMessages,
  wrongCode,
  type Response,
} from '../responses.js';

/** Where a sign-up stands at the org. */
export type Place = 'entry' | 'profile' | 'email' | 'list' | 'password' | 'done';

const PAGES: Record<Place, () => Response> = {
  entry,
  profile: enrollProfile,
  email: () => enrollEmail({ others: [EMAIL, PASSWORD] }),
  list: () => selectAuthenticatorEnroll([PASSWORD], { skip: true }),
  password: enrollPassword,
  done: success,
};

const REFUSALS: Record<Place, () => Response> = {
  ...PAGES,
  profile: emailTaken,
  email: () => wrongCode(PAGES.email()),
  list: () => withMessages(PAGES.list(), errorMessage('Not this one.')),
  password: passwordCommon,
};

/** What a request leads to, by where the sign-up stands. */
const WAYS: Partial<Record<Place, Record<string, Place>>> = {
  entry: { 'select-enroll-profile': 'profile' },
  profile: { 'enroll-profile': 'email' },
  email: {
    'enroll-authenticator': 'list',
    'select-authenticator-enroll': 'password',
    'currentAuthenticator-resend': 'email',
  },
  list: { 'select-authenticator-enroll': 'password', skip: 'done' },
  password: { 'enroll-authenticator': 'done', 'select-authenticator-enroll': 'password' },
};

/** What the org answers, and where the sign-up stood then. */
export interface Answer {
  raw: WireResponse;
  ok: boolean;
  serial: number;
  version: number;
}

/** The org, as far as one browser's sign-ups concern it: what takes effect, and what is answered. */
export class Org {
  place: Place = 'entry';
  /** Names the transaction; a sign-up that begins anew is another one. */
  transaction = 0;
  /** Changes with everything that takes effect. */
  version = 0;
  isExpired = true;
  isCodeSpent = false;
  readonly #beginning: Place;
  #serial = 0;

  /** @param beginning where a sign-up of this org begins */
  constructor(beginning: Place) {
    this.#beginning = beginning;
  }

  begin(): void {
    this.transaction++;
    this.version++;
    this.place = this.#beginning;
    this.isExpired = false;
    this.isCodeSpent = false;
  }

  /** Runs a request. What cannot be done here changes nothing. */
  run(name: string): Answer {
    const next = WAYS[this.place]?.[name];
    if (next && !this.isExpired) {
      this.place = next;
      this.version++;
    }
    return this.look();
  }

  /** Where things stand. */
  look(): Answer {
    return this.isExpired ? this.say(sessionExpired()) : this.say(PAGES[this.place](), true);
  }

  refuse(): Answer {
    return this.isExpired ? this.look() : this.say(REFUSALS[this.place]());
  }

  /** Another tab goes on with the sign-up. */
  moveOn(): void {
    const [next] = Object.values(WAYS[this.place] ?? {});
    if (!next || this.isExpired) return;
    this.place = next;
    this.version++;
  }

  /** Every response names itself, as the user it is about: a step tells which it was read from. */
  say(source: WireResponse, ok = false): Answer {
    const serial = ++this.#serial;
    const user = { value: { id: '00u1', identifier: String(serial) } };
    return { raw: { ...source, user }, ok, serial, version: this.version };
  }
}
