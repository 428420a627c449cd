import type { Failure } from '../flow/failure.js';
import type { Flow } from '../flow/flow.js';
import { outcome } from '../flow/step.js';
import type { FlowDoor } from '../steps/context.js';
import type { ConfiguredElement } from './config.js';
import type * as EngineModule from './engine.js';
import type { Hooks } from './engine.js';

type Engine = typeof EngineModule;

/**
 * The way to the flow, which is loaded while the first form is already there. Until then the draft
 * of that form is all there is, and what is asked of the flow waits.
 */
export class Door implements FlowDoor {
  readonly #element: ConfiguredElement;
  readonly #hooks: Hooks;
  readonly #ahead: Pick<Flow, 'step' | 'busy' | 'failure' | 'typed'> = {
    step: undefined,
    busy: false,
    failure: undefined,
    typed: {},
  };
  #flow: Flow | undefined;
  #engine: Promise<Engine | undefined> | undefined;

  constructor(element: ConfiguredElement, hooks: Hooks) {
    this.#element = element;
    this.#hooks = hooks;
  }

  /** What to draw. */
  get state(): Readonly<Pick<Flow, 'step' | 'busy' | 'failure' | 'typed'>> {
    return this.#flow ?? this.#ahead;
  }

  async start(): Promise<void> {
    this.#ahead.failure = undefined;
    this.#ahead.step ??= this.#hooks.draft();
    this.#element.requestUpdate();
    const engine = await this.#load();
    if (engine && this.#flow && this.#element.isConnected) await engine.startFlow(this.#flow);
  }

  async ready(): Promise<boolean> {
    this.#ahead.busy = true;
    this.#element.requestUpdate();
    await this.#load();
    this.#ahead.busy = false;
    this.#element.requestUpdate();
    return (await this.#flow?.ready()) ?? false;
  }

  get unanswered(): string | undefined {
    return this.#flow?.unanswered;
  }

  run: Flow['run'] = async (name, body) => this.#flow?.run(name, body);
  act: Flow['act'] = async (action) => (await this.#loaded())?.act(action);
  resume: Flow['resume'] = async () => (await this.#loaded())?.resume();
  restart: Flow['restart'] = async () => (await this.#loaded())?.restart();
  cancel: Flow['cancel'] = async () => (await this.#loaded())?.cancel();
  retry: Flow['retry'] = () => this.#flow?.retry() ?? this.start();
  refuse: Flow['refuse'] = (message) => this.#flow?.refuse(message);

  fail(failure: Failure): void {
    if (this.#flow) return this.#flow.fail(failure);
    this.#ahead.failure = failure;
    this.#ahead.step ??= outcome('terminal');
    this.#element.requestUpdate();
    this.#hooks.failed(failure, this.#ahead.step);
  }

  async #loaded(): Promise<Flow | undefined> {
    await this.#load();
    return this.#flow;
  }

  #load(): Promise<Engine | undefined> {
    this.#engine ??= import('./engine.js').then(
      (engine) => {
        this.#flow = engine.createFlow(this.#element, this.#hooks);
        this.#element.requestUpdate();
        return engine;
      },
      () => {
        this.#engine = undefined;
        this.fail({ code: 'script-error', remedy: 'retry' });
        return undefined;
      },
    );
    return this.#engine;
  }
}
