import type { codeWords } from './en/code.js';
import type { copyWords } from './en/copy.js';
import type { emailWords } from './en/email.js';
import type { english } from './en/english.js';
import type { failureWords } from './en/failures.js';
import type { FirstWords } from './en/first-form.js';
import type { groupWords } from './en/groups.js';
import type { inAppWords } from './en/in-app.js';
import type { oktaWords } from './en/okta.js';
import type { oktaVerifyWords } from './en/okta-verify.js';
import type { passkeyErrors, passkeyOffer, passkeyProofErrors } from './en/passkey.js';
import type { newPasswordWords, passwordWords } from './en/password.js';
import type { phoneWords } from './en/phone.js';
import type { previewWords } from './en/preview.js';
import type { proofingWords } from './en/proofing.js';
import type { timeLimitWords } from './en/time-limit.js';

/** A sentence for each case that the language has, by `Intl.PluralRules`. */
export interface Plural {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

/** What is said; by its `count` where that makes a difference. */
export type Text = string | Plural;

/** A table in the shape of the English one, in any language. */
export type Translated<T> = T extends string
  ? string
  : T extends { other: string }
    ? Text
    : { [Key in keyof T]: Translated<T[Key]> };

type StepWords = Translated<typeof english>;

/** What every step can say; in other languages, and where the page has texts, with all parts. */
export type Words = StepWords & { [Name in keyof Parts]?: Partial<Parts[Name]> };

/** What comes with the steps that say it. */
export interface Parts {
  code: Translated<typeof codeWords>;
  copy: Translated<typeof copyWords>;
  email: Translated<typeof emailWords>;
  groups: Translated<typeof groupWords>;
  inApp: Translated<typeof inAppWords>;
  newPassword: Translated<typeof newPasswordWords>;
  oktaVerify: Translated<typeof oktaVerifyWords>;
  passkeyErrors: Translated<typeof passkeyErrors>;
  passkeyOffer: Translated<typeof passkeyOffer>;
  passkeyProofErrors: Translated<typeof passkeyProofErrors>;
  password: Translated<typeof passwordWords>;
  phone: Translated<typeof phoneWords>;
  preview: Translated<typeof previewWords>;
  proofing: Translated<typeof proofingWords>;
  timeLimit: Translated<typeof timeLimitWords>;
}

/** A language is three files. This one comes before anything is drawn. */
export type LanguageWords = Omit<StepWords, 'failures' | 'endings'> &
  Pick<Parts, 'code' | 'copy' | 'newPassword' | 'password' | 'phone'> &
  Pick<FirstWords, 'failures'>;

/** What most people never read. */
export type LanguageRare = { failures: Translated<typeof failureWords> } & Pick<
  StepWords,
  'endings'
> &
  Omit<Parts, 'code' | 'copy' | 'newPassword' | 'password' | 'phone'>;

/** What Okta says. */
export type LanguageOkta = Translated<typeof oktaWords>;
