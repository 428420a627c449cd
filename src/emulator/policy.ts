/** Authenticators by the key Okta gives them in its catalogue. */
export type AuthenticatorKey =
  | 'okta_password'
  | 'okta_email'
  | 'phone_number'
  | 'okta_verify'
  // Okta Verify where its methods are set up apart (early access, August 2026).
  | 'okta_verify_totp'
  | 'okta_verify_push'
  | 'okta_verify_fastpass'
  | 'google_otp'
  | 'security_question'
  | 'webauthn'
  | 'symantec_vip'
  | 'rsa_token'
  | 'onprem_mfa'
  | 'yubikey_token'
  | 'duo'
  | 'external_idp'
  | 'smart_card_idp'
  | 'custom_otp'
  | 'custom_app';

/** Okta: an identity provider people can come from. */
export interface IdentityProvider {
  id: string;
  /** Shown to people. */
  name: string;
  /** Okta: its type, by which clients choose a logo: `GOOGLE`, `FACEBOOK`, `APPLE`, `OIDC`, … */
  type: string;
  /** Attributes it tells; default first name, last name and email. */
  tells?: string[];
}

/** Okta: a provider that finds out who somebody is. */
export interface IdentityProofing {
  id: 'IDV_PERSONA' | 'IDV_CLEAR' | 'IDV_INCODE' | 'IDV_STANDARD' | 'IDV_OIN';
  /** Shown to people. */
  name: string;
}

/** Okta: a captcha on the profile page. */
export interface CaptchaSettings {
  type: 'HCAPTCHA' | 'RECAPTCHA_V2' | 'ALTCHA';
  siteKey: string;
}

/** Okta: settings of the passkey authenticator, sent in `activationData`. */
export interface PasskeyRules {
  /** Domain the passkey is for; default the host of the page that asks. */
  rpId?: string;
  /** Default `discouraged`, as recorded; `required` is enforced. */
  userVerification?: 'discouraged' | 'preferred' | 'required';
  authenticatorAttachment?: 'platform' | 'cross-platform';
  residentKey?: 'discouraged' | 'preferred' | 'required';
  /** Default `direct`, as recorded. */
  attestation?: 'none' | 'indirect' | 'direct';
  /** Which kind a browser offers first. */
  hints?: ('security-key' | 'client-device' | 'hybrid')[];
}

/** Okta: how often a passkey is offered to who goes on without one, at a later sign-in too. */
export interface PasskeyPromotion {
  /** Skips after which it is not offered any more. Default: no limit. */
  skipCount?: number;
  /** Seconds after a skip in which it is not offered again. Default 0. */
  cooldownSeconds?: number;
}

/** How a phone can be called. Okta: method types of `phone_number`. */
export type PhoneMethod = 'sms' | 'voice';

/** How a phone gets to know what to set up. Okta: channels of `okta_verify`. */
export type OktaVerifyChannel = 'qrcode' | 'email' | 'sms' | 'samedevice';

/** One thing the profile form asks for. Sent in the order of {@link Policy.profile}. */
export interface ProfileAttribute {
  /** Name in the user profile, for instance `firstName`. */
  name: string;
  label: string;
  required: boolean;
  /** Characters. */
  minLength?: number;
  /** Characters. */
  maxLength?: number;
  /** What the value is; default `string`. `array` is a list of texts. */
  type?: 'string' | 'number' | 'integer' | 'boolean' | 'array';
  /** How it is drawn. Default: by type, choices and format. */
  input?: 'text' | 'textarea' | 'select' | 'radio' | 'checkbox';
  /** What a text has to be; a country or locale without choices is the client's list. */
  format?: 'country-code' | 'locale' | 'date';
  /** The only values it may have. */
  choices?: { label: string; value: string | number }[];
  /** Of a number. */
  minimum?: number;
  /** Of a number. */
  maximum?: number;
  /** What the form is filled with. */
  value?: string | number | boolean;
  /** False: nobody sees it; it is sent back as it came. */
  visible?: boolean;
  /** False: the account gets {@link value}, whatever is sent. */
  mutable?: boolean;
  /** A sentence under the field. Okta: `desc`. */
  description?: string;
}

/** Okta: password policy, sent as `settings.complexity` and `settings.age`, and enforced. */
export interface PasswordRules {
  /** Characters; default 8. */
  minLength?: number;
  /** Default 0, as are the next three. */
  minLowerCase?: number;
  minUpperCase?: number;
  minNumber?: number;
  minSymbol?: number;
  /** Refuses parts of the login of four characters and more; default false. */
  excludeUsername?: boolean;
  /** Profile attributes whose value (of three characters and more) it must not hold; default none. */
  excludeAttributes?: string[];
  /** Default: no limit. */
  maxConsecutiveRepeatingCharacters?: number;
  /** The same by its newer name. */
  maxConsecutiveCharacters?: number;
  /** Words that it must not hold, in any case. Told as `oelStatement`; default none. */
  blockedWords?: string[];
  /** Passwords known from a breach elsewhere; default none. */
  breached?: string[];
  /** Minutes; only announced, nobody changes a password during registration. Default 0. */
  minAgeMinutes?: number;
  /** Only announced; default 0. */
  historyCount?: number;
}

/** One-time codes sent by mail or phone. */
export interface CodeRules {
  /** Seconds a code is accepted; default 300 (Okta: 5 minutes for e-mail and SMS). */
  lifetimeSeconds?: number;
  /** Six digits, or ten letters and digits in any case; default `numeric`. */
  format?: 'numeric' | 'alphanumeric';
  /** Wrong codes after which the transaction is thrown away; default 5. */
  tries?: number;
  /** Seconds before another code may be asked for; default 30. */
  resendAfterSeconds?: number;
  /** Messages one transaction may send, after which it answers `tooManyRequests`; default 20. */
  messages?: number;
}

/**
 * What an administrator decides for one app: the profile enrollment policy, the authenticator
 * enrollment policy and the authenticator settings of Okta, in one piece of plain JSON data.
 */
export interface Policy {
  /** False: `select-enroll-profile` is absent from the entry page and `/enroll` is refused. */
  signUp: boolean;
  /** Must require `email` or `login`: that is the name the account signs in with. */
  profile: ProfileAttribute[];
  /** Groups in order; a group is satisfied by enrolling any one of its members. */
  required: AuthenticatorKey[][];
  /** Groups of which a number has to be enrolled, after all that is required. Okta: N of M. */
  groups?: { keys: AuthenticatorKey[]; count: number }[];
  /** Offered with `skip` once every group is satisfied. */
  optional: AuthenticatorKey[];
  /** The password is asked for on the profile page. Default false. */
  passwordInProfile?: boolean;
  /**
   * Progressive profiling: asked for once everything is enrolled, and at a later sign-in of whoever
   * has not answered. With `skip` when nothing of what is missing is required.
   */
  profileUpdate?: ProfileAttribute[];
  /** True: a required group of one is challenged at once, without the list. Default false. */
  direct?: boolean;
  password?: PasswordRules;
  /** The mail carries a link and `contextualData.useEmailMagicLink` is true. Default false. */
  emailMagicLink?: boolean;
  /** Default both. */
  phoneMethods?: PhoneMethod[];
  /** Default QR code, email and SMS. */
  oktaVerifyChannels?: OktaVerifyChannel[];
  /**
   * What a phone number that cannot be called answers: `select` drops to the list of authenticators
   * with a message that has no i18n (as recorded from live orgs), `field` stays on the step with
   * `api.factors.error.sms.invalid_phone`. Default `select`.
   */
  phoneErrors?: 'select' | 'field';
  /** Providers to sign up and in with, on the entry and profile pages. */
  idps?: IdentityProvider[];
  captcha?: CaptchaSettings;
  passkeys?: PasskeyRules;
  /** Offers a passkey, with `skip`, to whoever has none once everything is enrolled. */
  passkeyPromotion?: boolean | PasskeyPromotion;
  codes?: CodeRules;
  /** Verifying: asks how to reach people before a message is sent. Default false. */
  askBeforeSending?: boolean;
  /**
   * The email address is proven as when signing in, and is enrolled with that. Okta: `autoEnroll`.
   * Default false.
   */
  autoEnroll?: boolean;
  /** Everything enrolled, one of it has to be proven once more before the end. Default false. */
  verifyEnrolled?: boolean;
  /**
   * Optional authenticators that may only be put off for a while: until a time (ISO 8601), or a
   * number of times. Then they are required.
   */
  gracePeriods?: Partial<Record<AuthenticatorKey, { until: string } | { skips: number }>>;
  /**
   * The profile is followed by a mail with a link instead of authenticators, and the page ends with
   * `idx.email.verification.required`. The link is an invitation; see {@link Emulator.invite}.
   */
  activationByMail?: boolean;
  /**
   * Okta: user enumeration prevention. An address that has an account already is answered like any
   * other; its owner is told by mail, and no code is right. Default false.
   */
  enumerationPrevention?: boolean;
  /** Creating an account is down for now: `/enroll` answers `idx.error.registration.unavailable`. */
  registrationUnavailable?: boolean;
  /** Accounts are made but may not come in: 403 `security.access_denied`, in your words if given. */
  denied?: true | { message: string; links?: { label: string; url: string }[] };
  /** Okta: asks whether to stay signed in. */
  keepMeSignedIn?: boolean;
  /** Okta: consent to the scopes of the app, all at once or one by one. */
  consent?: 'all' | 'granular';
  /** Links of the app beside a consent. */
  links?: { termsOfService?: string; privacyPolicy?: string; logo?: string };
  /** Warns that the password expires in so many days, with `skip`; 0: it has, and has to be renewed. */
  passwordExpiresInDays?: number;
  /** The password is kept elsewhere: it is renewed there, and the page has no more than the way. */
  passwordKeptAt?: { name: string; url: string };
  /** Who has to prove at a provider who they are, before the end. */
  identityProofing?: IdentityProofing;
  /** Okta: the device may be used until a time (ISO 8601), and what can be done about it. */
  deviceGracePeriod?: { until: string; ways: { label: string; url: string }[] };
  /**
   * Okta in safe mode: `wait` polls so many times before it goes on, `optional` says with `skip`
   * alone that nothing can be set up.
   */
  safeMode?: { wait: number } | 'optional';
  /** Whoever opens the magic link has to say that it was them. Okta: email-challenge-consent. */
  emailConsent?: boolean;
  /** Seconds without an answer after which a transaction with a user ends; default 3600. */
  transactionLifetimeSeconds?: number;
}

/** An OIDC app of the org. */
export interface App {
  clientId: string;
  /** Shown to people. */
  label: string;
  /** One sentence for whoever chooses between apps. */
  description: string;
  /** Okta: sign-in redirect URIs, compared exactly; `*` accepts any. */
  redirectUris: string[] | '*';
  policy: Policy;
  /** Okta: the Interaction Code grant of the app; false answers `access_denied`. Default true. */
  interactionCode?: boolean;
}
