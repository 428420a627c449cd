import type { WireResponse } from '../../src/idx/wire.js';
import {
  EMAIL,
  enrollEmail,
  enrollPassword,
  enrollProfile,
  entry,
  errorMessage,
  PASSWORD,
  selectAuthenticatorEnroll,
  success,
  withMessages,
  type Response,
} from '../responses.js';

/** A sign-up as the org knows it. */
export interface SignUp {
  state: string;
  /** The page that it stands at: an index of {@link PAGES}. */
  at: number;
  isOver: boolean;
  isAccepted: boolean;
  spent: boolean;
  registered: number;
  accounts: number;
}

const PAGES: (() => Response)[] = [
  () => entry(),
  () => enrollProfile(),
  () => enrollEmail({ others: [EMAIL, PASSWORD] }),
  () => selectAuthenticatorEnroll([PASSWORD], { skip: true }),
  () => enrollPassword(),
  () => success(),
];
const SUCCESS = PAGES.length - 1;

/** What each page lets be done, and the page after it. */
const WAYS: Record<string, number>[] = [
  { 'select-enroll-profile': 1 },
  { 'enroll-profile': 2 },
  {
    'enroll-authenticator': 3,
    'currentAuthenticator-resend': 2,
    'currentAuthenticator-poll': 2,
    'select-authenticator-enroll': 4,
  },
  { 'select-authenticator-enroll': 4, skip: SUCCESS },
  { 'enroll-authenticator': SUCCESS, 'select-authenticator-enroll': 4 },
  {},
];

/** An Identity Engine as small as it can be: where each sign-up stands, and what an answer does. */
export class Org {
  readonly signUps: SignUp[] = [];

  begin(): SignUp {
    const signUp: SignUp = {
      state: `state-${this.signUps.length}`,
      at: 0,
      isOver: false,
      isAccepted: false,
      spent: false,
      registered: 0,
      accounts: 0,
    };
    this.signUps.push(signUp);
    return signUp;
  }

  /** The answer takes effect. @returns false when the page does not ask for it any more */
  take(signUp: SignUp, name: string): boolean {
    const next = WAYS[signUp.at]?.[name];
    if (next === undefined) return false;
    if (name === 'enroll-profile') signUp.accounts++;
    signUp.at = next;
    return true;
  }

  /** Goes on without this tab: the link of the e-mail was opened elsewhere. */
  moveOn(signUp: SignUp): void {
    if (signUp.at === 2) signUp.at = 3;
  }

  page({ at }: SignUp, refused = false): WireResponse {
    const page = PAGES[at]!();
    return refused && at !== SUCCESS ? withMessages(page, errorMessage('No.')) : page;
  }
}

/** The name of a request that changes nothing at the org, or that begins a sign-up. */
export const isSafe = (name: string): boolean =>
  name === 'open' || name === 'select-enroll-profile' || name.endsWith('-poll');
