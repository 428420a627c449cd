import type { Mailbox } from '../outbox.js';
import type { AuthenticatorKey, Policy } from '../policy.js';
import type { RandomBytes } from '../random.js';
import type { Challenge, Transaction } from '../transaction.js';
import type { Enrollment, User } from '../users.js';
import type {
  AuthenticatorValue,
  CurrentAuthenticator,
  Field,
  Form,
  Message,
  Remediation,
} from '../wire.js';

/** What an authenticator works with while it is being enrolled or verified. */
export interface Ceremony {
  transaction: Transaction;
  challenge: Challenge;
  user: User;
  policy: Policy;
  mailbox: Mailbox;
  /** ms since epoch. */
  now: number;
  /** What codes are made of. */
  random: RandomBytes;
}

/** A step was refused. The transaction stays where it was unless the failure counts too often. */
export interface Refusal {
  status: 400 | 401 | 429;
  /** Messages by the path of their field in the first remediation, for instance `credentials.passcode`. */
  fields?: Record<string, Message[]>;
  /** Messages at the top of the page. */
  messages?: Message[];
  /** Draw the list of authenticators instead of the step itself. */
  onSelect?: boolean;
  /** Counts towards {@link CodeRules.tries}. */
  counts?: boolean;
  /** Status 429, whose page has messages only: seconds until the same may be asked again. */
  retryAfter?: number;
}

/** The authenticator's part of a page. */
export interface AuthenticatorPart {
  /** The step itself, first in the list of remediations, and its alternatives. */
  remediations: Remediation[];
  contextualData?: object;
  settings?: object;
  resend?: Form;
  poll?: Form;
  /** Methods to show when not all of them. */
  methods?: string[];
  /** False while data is still asked for: `enrollmentAuthenticator` is absent then. Default true. */
  enrolling?: boolean;
  /** Verifying: `currentAuthenticator` describes it, as recorded for a push. Default false. */
  unrelated?: boolean;
}

/** What a person chose beside the authenticator's id. */
export type Choice = Readonly<Record<string, unknown>>;

/** One authenticator: everything the engine knows about it is behind this. */
export interface Authenticator {
  readonly key: AuthenticatorKey;
  /** Okta: authenticator type, for instance `phone`. */
  readonly type: string;
  /** Okta: id of the authenticator in the org. */
  readonly id: string;
  readonly displayName: string;
  /** How it is proven, as RFC 8176 names it. */
  amr(enrollment: Enrollment): string[];
  /** Method types the policy allows. */
  methods(policy: Policy): string[];
  /** The form of its option in `select-authenticator-enroll`, after the id. */
  optionFields(policy: Policy): Field[];
  /** Chosen: send the code, or say what else is needed by setting `challenge.stage`. */
  begin(ceremony: Ceremony, choice: Choice): Refusal | undefined | Promise<Refusal | undefined>;
  page(ceremony: Ceremony): AuthenticatorPart;
  /** Checks a proof. Nothing returned: it is right, and for an enrollment the result is kept. */
  answer(
    ceremony: Ceremony,
    credentials: Choice,
  ): Refusal | undefined | Promise<Refusal | undefined>;
  /** Sends once more. */
  resend?(ceremony: Ceremony): Refusal | undefined;
  /** True once a device elsewhere has done its part. */
  poll?(ceremony: Ceremony): boolean;
  /** Okta Verify: sends the link over the chosen channel. */
  send?(ceremony: Ceremony, body: Choice): Refusal | undefined;
}

/** An authenticator as lists show it. */
export function describe(
  authenticator: Authenticator,
  methods: string[],
  id = authenticator.id,
): AuthenticatorValue {
  return {
    type: authenticator.type,
    key: authenticator.key,
    id,
    displayName: authenticator.displayName,
    methods: methods.map((type) => ({ type })),
  };
}

/** The authenticator in hand, members in the order Okta sends them. */
export function describeCurrent(
  authenticator: Authenticator,
  part: AuthenticatorPart,
  policy: Policy,
): CurrentAuthenticator {
  const { contextualData, resend, poll, settings } = part;
  return {
    ...(contextualData ? { contextualData } : {}),
    ...(resend ? { resend } : {}),
    ...(poll ? { poll } : {}),
    ...describe(authenticator, part.methods ?? authenticator.methods(policy)),
    ...(settings ? { settings } : {}),
  };
}
