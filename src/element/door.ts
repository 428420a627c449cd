import type { Failure } from '../idx/failure.js';
import type { Flow } from '../flow/flow.js';
import { outcome, type Step } from '../idx/step.js';
import { firstForm as words } from '../locales/en-first-form.js';
import type { FlowDoor } from '../steps/context.js';
import type { ConfiguredElement } from './config.js';
import type { Engine, Hooks } from './engine.js';
import { FirstForm } from '../first-form/first-form.js';
import type { FormProperties } from '../first-form/template.js';

type State = Pick<Flow, 'step' | 'busy' | 'failure' | 'typed'>;

/**
 * The way to the engine, which is loaded while the first form is already there. Until then that
 * form is all there is, and what is asked of the flow waits.
 */
export class Door implements FlowDoor {
  readonly #element: ConfiguredElement;
  readonly #hooks: Hooks;
  readonly #firstForm: FirstForm;
  readonly #ahead: State = { step: undefined, busy: false, failure: undefined, typed: {} };
  #engine: Engine | undefined;
  #loading: Promise<Engine | undefined> | undefined;

  constructor(element: ConfiguredElement, hooks: Hooks) {
    this.#element = element;
    this.#hooks = hooks;
    this.#firstForm = new FirstForm(element, this);
  }

  /** What to draw. */
  get state(): Readonly<State> {
    return this.#engine?.flow ?? this.#ahead;
  }

  /** Draws what there is to draw. */
  draw(properties: FormProperties): void {
    const { step, busy, failure } = this.state;
    if (!step) return;
    if (this.#engine) this.#engine.draw(properties);
    else this.#firstForm.draw(step, busy, failure, properties);
  }

  /** Draws the first form, and does nothing else. False when there is none to draw. */
  begin(): boolean {
    this.#ahead.failure = undefined;
    this.#ahead.step ??= this.#draft();
    this.#element.requestUpdate();
    return this.#ahead.step !== undefined;
  }

  async start(): Promise<void> {
    this.begin();
    const engine = await this.#load();
    if (engine && this.#element.isConnected) await engine.start();
  }

  async ready(): Promise<boolean> {
    if (!this.#engine) {
      this.#setBusy(true);
      await this.#load();
      this.#setBusy(false);
    }
    return (await this.#engine?.flow.ready()) ?? false;
  }

  get unanswered(): string | undefined {
    return this.#engine?.flow.unanswered;
  }

  run: Flow['run'] = async (name, body) => (await this.#flow())?.run(name, body);
  act: Flow['act'] = async (action) => (await this.#flow())?.act(action);
  resume: Flow['resume'] = async () => (await this.#flow())?.resume();
  restart: Flow['restart'] = async () => (await this.#flow())?.restart();
  cancel: Flow['cancel'] = async () => (await this.#flow())?.cancel();
  retry: Flow['retry'] = () => this.#engine?.flow.retry() ?? this.start();
  fail: Flow['fail'] = (failure) => this.#engine?.flow.fail(failure);
  refuse: Flow['refuse'] = (message) => this.#engine?.flow.refuse(message);

  async #flow(): Promise<Flow | undefined> {
    return (await this.#load())?.flow;
  }

  #load(): Promise<Engine | undefined> {
    const hooks = { ...this.#hooks, draft: () => this.#draft() };
    this.#loading ??= import('./engine.js').then(
      ({ createEngine }) => {
        this.#engine = createEngine(this.#element, hooks, this.#firstForm.element);
        this.#element.requestUpdate();
        return this.#engine;
      },
      () => {
        this.#loading = undefined;
        this.#missing({ code: 'script-error', remedy: 'retry' });
        return undefined;
      },
    );
    return this.#loading;
  }

  /** The form that the page came with, or else one that is known. */
  #draft(): Step | undefined {
    const draft = this.#hooks.draft();
    if (!draft) this.#firstForm.discard();
    return draft && (this.#firstForm.find() ?? draft);
  }

  /** The engine could not be loaded: the one failure that is told without it. */
  #missing(failure: Failure): void {
    this.#ahead.failure = failure;
    this.#ahead.step ??= outcome('terminal');
    this.#element.requestUpdate();
    this.#hooks.failed({
      code: failure.code,
      message: words.failures['script-error'],
      step: this.#ahead.step.name,
      retryable: true,
    });
  }

  #setBusy(busy: boolean): void {
    this.#ahead.busy = busy;
    this.#element.requestUpdate();
  }
}
