import type {
  FieldController,
  FieldControllerClass,
  FieldHost,
} from '../fields/controllers/controller.js';
import { hasAccount } from '../idx/failure.js';
import { allFields, takesPasskey, type Step } from '../idx/step.js';
import { asksTerms, termsOf } from '../terms/place-terms.js';

interface Row {
  /** @param widget the widget's element; a step can be drawn without one */
  matches(step: Step, widget: Element | null): boolean;
  load(): Promise<FieldControllerClass>;
}

/** A row for each controller that the fields of only some steps need. */
const ROWS: readonly Row[] = [
  // Before the captcha: what cannot be sent asks nobody for one.
  {
    matches: (step, widget) =>
      asksTerms(step) &&
      widget !== null &&
      (widget.hasAttribute('require-terms') || termsOf(widget).length > 0),
    load: async () => (await import('../terms/terms.js')).Terms,
  },
  {
    matches: ({ fields }) =>
      fields.some(({ control }) => ['radio', 'checkboxes', 'choice'].includes(control)),
    load: async () => (await import('../fields/controllers/options.js')).Options,
  },
  {
    matches: (step) => allFields(step.fields).some(({ control }) => control === 'password'),
    load: async () => (await import('../fields/controllers/new-password.js')).NewPassword,
  },
  {
    matches: (step) =>
      allFields(step.fields).some(
        ({ control, options }) => control === 'select' && !options.length,
      ),
    load: async () => (await import('../fields/controllers/world-list.js')).WorldList,
  },
  {
    matches: ({ fields }) => fields.some(({ hint }) => hint === 'captcha'),
    load: async () => (await import('../fields/controllers/captcha.js')).Captcha,
  },
  {
    matches: takesPasskey,
    load: async () => (await import('../fields/controllers/passkey.js')).Passkey,
  },
  {
    matches: ({ fields }) => fields.some(hasAccount),
    load: async () => (await import('../fields/controllers/account-exists.js')).AccountExists,
  },
  {
    // What the user agents of other apps' browsers have in them: which one it is, if any, is found out then.
    matches: () =>
      /FB|Insta|TikTok|musical|Byted|LinkedIn|Messenger|Line\/|Snapchat|Pinterest/.test(
        navigator.userAgent,
      ),
    load: async () => (await import('./in-app.js')).InApp,
  },
];

const loaded = new Map<Row, FieldControllerClass>();

const rowsOf = (step: Step, widget: Element | null) =>
  ROWS.filter((row) => row.matches(step, widget));

/** Loads what a step's fields need, before it is shown. */
export async function loadControllers(step: Step, widget: Element | null): Promise<void> {
  await Promise.all(
    rowsOf(step, widget).map(async (row) => {
      if (!loaded.has(row)) loaded.set(row, await row.load());
    }),
  );
}

/** The controllers of the fields that a step's element draws at the moment. */
export class FieldControllers {
  readonly #host: FieldHost;
  #active: readonly FieldController[] = [];

  constructor(host: FieldHost) {
    this.#host = host;
  }

  /** Those of its step; the ones that stay with the next step keep what they know. */
  get all(): readonly FieldController[] {
    return this.#active;
  }

  /** The element has another step. */
  follow(): void {
    const { step, widget } = this.#host;
    const before = this.#active;
    this.#active = rowsOf(step, widget).flatMap((row) => {
      const controller = loaded.get(row);
      if (!controller) return [];
      return before.find((active) => active instanceof controller) ?? new controller(this.#host);
    });
    for (const gone of before.filter((active) => !this.#active.includes(active))) {
      this.#host.removeController(gone);
      gone.hostDisconnected?.();
    }
    for (const added of this.#active.filter((active) => !before.includes(active))) {
      this.#host.addController(added);
    }
  }
}
