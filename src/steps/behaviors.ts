import { allFields, type Step } from '../flow/step.js';
import type { BehaviorClass } from './behavior.js';

interface Row {
  matches(step: Step): boolean;
  load(): Promise<BehaviorClass>;
}

const loaded = new Map<Row, BehaviorClass>();

const isOf = ({ authenticator }: Step, key: string) => authenticator?.key === key;

/** A row for each behavior that only some steps need. */
const ROWS: readonly Row[] = [
  {
    matches: (step) => [...allFields(step.fields)].some(({ control }) => control === 'password'),
    load: async () => (await import('./new-password.js')).NewPassword,
  },
  {
    matches: ({ fields }) => fields.some(({ hint }) => hint === 'captcha'),
    load: async () => (await import('./captcha.js')).Captcha,
  },
  {
    matches: ({ fields }) => fields.some(({ hint }) => hint === 'webauthn'),
    load: async () => (await import('./passkey.js')).Passkey,
  },
  {
    matches: (step) => step.authenticator?.contextualData['sharedSecret'] !== undefined,
    load: async () => (await import('./setup-key.js')).SetupKey,
  },
  {
    matches: (step) => isOf(step, 'okta_verify'),
    load: async () => (await import('./okta-verify.js')).OktaVerify,
  },
  {
    matches: (step) =>
      isOf(step, 'duo') && step.fields.some(({ path }) => path.at(-1) === 'signatureData'),
    load: async () => (await import('./duo.js')).Duo,
  },
  {
    matches: ({ actions }) => actions.some(({ provider }) => provider !== undefined),
    load: async () => (await import('./providers.js')).Providers,
  },
];

const rowsOf = (step: Step) => ROWS.filter((row) => row.matches(step));

/** Loads what a step needs, before it is shown. */
export async function loadBehaviors(step: Step): Promise<void> {
  await Promise.all(
    rowsOf(step).map(async (row) => {
      if (!loaded.has(row)) loaded.set(row, await row.load());
    }),
  );
}

/** The loaded behaviors of a step. */
export const behaviorsOf = (step: Step): BehaviorClass[] =>
  rowsOf(step).flatMap((row) => loaded.get(row) ?? []);
