import { allFields, type Step } from '../idx/step.js';
import type { Behavior, BehaviorClass } from '../fields/controllers/controller.js';
import type { StepElement } from './step-element.js';

interface Row {
  /** @param host the widget's element; a step can be drawn without one */
  matches(step: Step, host: Element | null): boolean;
  load(): Promise<BehaviorClass>;
}

const loaded = new Map<Row, BehaviorClass>();

const isOf = ({ authenticator }: Step, key: string) => authenticator?.key === key;

/** A row for each behavior that only some steps need. */
const ROWS: readonly Row[] = [
  {
    matches: (step) => [...allFields(step.fields)].some(({ control }) => control === 'password'),
    load: async () => (await import('../fields/controllers/new-password.js')).NewPassword,
  },
  {
    matches: (step) =>
      [...allFields(step.fields)].some(
        ({ control, options }) => control === 'select' && !options.length,
      ),
    load: async () => (await import('../fields/controllers/world-list.js')).WorldList,
  },
  {
    matches: ({ fields }) => fields.some(({ hint }) => hint === 'captcha'),
    load: async () => (await import('../fields/controllers/captcha.js')).Captcha,
  },
  {
    matches: ({ fields }) => fields.some(({ hint }) => hint === 'webauthn'),
    load: async () => (await import('../fields/controllers/passkey.js')).Passkey,
  },
  {
    matches: (step) => step.authenticator?.contextualData['sharedSecret'] !== undefined,
    load: async () => (await import('./setup-key-step.js')).SetupKey,
  },
  {
    matches: (step) => isOf(step, 'okta_verify'),
    load: async () => (await import('./okta-verify-step.js')).OktaVerify,
  },
  {
    matches: (step) =>
      isOf(step, 'duo') && step.fields.some(({ path }) => path.at(-1) === 'signatureData'),
    load: async () => (await import('./duo-step.js')).Duo,
  },
  {
    matches: ({ name }, host) =>
      name === 'enroll-profile' &&
      !!(host?.hasAttribute('require-terms') || host?.querySelector('[slot=terms]')),
    load: async () => (await import('../terms/terms.js')).Terms,
  },
  {
    matches: ({ actions }) => actions.some(({ provider }) => provider !== undefined),
    load: async () => (await import('./providers.js')).Providers,
  },
];

const rowsOf = (step: Step, host: Element | null) => ROWS.filter((row) => row.matches(step, host));

/** Loads what a step needs, before it is shown. */
export async function loadBehaviors(step: Step, host: Element | null = null): Promise<void> {
  await Promise.all(
    rowsOf(step, host).map(async (row) => {
      if (!loaded.has(row)) loaded.set(row, await row.load());
    }),
  );
}

/** The behaviors that a step's element has at the moment. */
export class Behaviors {
  readonly #element: StepElement;
  #active: Behavior[] = [];

  constructor(element: StepElement) {
    this.#element = element;
  }

  /** Those of its step; the ones that stay with the next step keep what they know. */
  get all(): readonly Behavior[] {
    const { step, parentElement } = this.#element;
    const kinds = rowsOf(step, parentElement).flatMap((row) => loaded.get(row) ?? []);
    const same = kinds.every((kind, index) => this.#active[index] instanceof kind);
    if (!same || this.#active.length !== kinds.length) {
      this.#active = kinds.map(
        (kind) =>
          this.#active.find((behavior) => behavior instanceof kind) ?? new kind(this.#element),
      );
    }
    return this.#active;
  }

  disconnect(): void {
    for (const behavior of this.#active) behavior.disconnect?.();
  }
}
