import { familyOf } from '../idx/authenticator-key.js';
import type { Step } from '../idx/step.js';
import { signatureOf } from './signature.js';
import { StepElement } from './step-element.js';

/** How a step is drawn. The first kind that matches draws it. */
export interface Kind {
  /** The end of the inner element's tag. */
  name: string;
  matches(step: Step): boolean;
  load(): Promise<typeof StepElement>;
}

const isChallenge = ({ name }: Step) => /^(enroll|challenge)-authenticator$/.test(name);

const isOf = ({ authenticator }: Step, ...keys: string[]) =>
  keys.includes(familyOf(authenticator?.key));

/**
 * Only what *behaves* differently has a kind of its own; what merely reads differently has words
 * of its own. The rest is drawn from its schema.
 */
export const KINDS: readonly Kind[] = [
  {
    name: 'code',
    matches: (step) => isChallenge(step) && isOf(step, 'okta_email', 'phone_number'),
    load: async () => (await import('./code-step.js')).CodeStep,
  },
  {
    name: 'phone',
    matches: ({ name, authenticator, fields }) =>
      name === 'authenticator-enrollment-data' &&
      authenticator?.key === 'phone_number' &&
      fields.some(({ path, control }) => path.at(-1) === 'phoneNumber' && control !== 'hidden'),
    load: async () => (await import('./phone-step.js')).PhoneStep,
  },
  {
    name: 'enter-code',
    matches: ({ name }) => name === 'enter-code',
    load: async () => (await import('./enter-code-step.js')).EnterCodeStep,
  },
  {
    name: 'setup-key',
    matches: ({ authenticator }) => authenticator?.contextualData['sharedSecret'] !== undefined,
    load: async () => (await import('./setup-key-step.js')).SetupKeyStep,
  },
  {
    name: 'okta-verify',
    matches: (step) => /^enroll-poll$|channel/.test(step.name) && isOf(step, 'okta_verify'),
    load: async () => (await import('./okta-verify-step.js')).OktaVerifyStep,
  },
  {
    name: 'proofing',
    matches: ({ name }) => name === 'redirect-idverify',
    load: async () => (await import('./proofing-step.js')).ProofingStep,
  },
  {
    name: 'duo',
    matches: (step) => isOf(step, 'duo') && signatureOf(step) !== undefined,
    load: async () => (await import('./duo-step.js')).DuoStep,
  },
];

/** Everything else, known or unknown. */
const FORM = { name: 'form', load: () => Promise.resolve(StepElement) };

export const kindOf = (step: Step): Omit<Kind, 'matches'> =>
  KINDS.find((kind) => kind.matches(step)) ?? FORM;
