import {
  activation,
  passkey,
  passwordFirst,
  passwordOptional,
  type App,
  type Policy,
} from '../../src/emulator/index.js';

/** A way to sign up. */
export interface Flow {
  name: string;
  app: App;
  /** What is chosen of lists, by its label; what is not is skipped. */
  chooses?: string[];
  /** Signs up with an identity provider, by its name. */
  provider?: string;
  invited?: boolean;
  hasPasskey?: boolean;
  /** Further attributes of the element. */
  attributes?: string;
}

const withPolicy = (clientId: string, policy: Partial<Policy>): App => ({
  ...passwordOptional,
  clientId,
  policy: { ...passwordOptional.policy, emailMagicLink: false, optional: [], ...policy },
});

export const FLOWS: readonly Flow[] = [
  { name: 'password-optional', app: passwordOptional },
  {
    name: 'password-first',
    app: passwordFirst,
    chooses: ['Password', 'Email'],
    attributes: 'theme="inherit" analytics="datalayer"',
  },
  { name: 'phone', app: passwordFirst, chooses: ['Password', 'Phone'] },
  {
    name: 'totp',
    app: withPolicy('totp', { optional: ['google_otp'] }),
    chooses: ['Google Authenticator'],
  },
  { name: 'passkey', app: passkey, hasPasskey: true },
  {
    name: 'social',
    app: withPolicy('social', {
      idps: [{ id: '0oagoogle00000000001', name: 'Google', type: 'GOOGLE' }],
    }),
    provider: 'Google',
  },
  { name: 'activation', app: activation, chooses: ['Password', 'Email'], invited: true },
];
