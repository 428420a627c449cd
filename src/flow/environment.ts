import type { Failure } from '../idx/failure.js';
import type { Step } from '../idx/step.js';
import type { JsonObject } from '../idx/wire.js';
import type { Client, Registered } from '../okta/client.js';

/** What the flow needs of the world around it, and what it tells it. */
export interface FlowEnvironment {
  /** A request, or what draws a step, that takes longer has failed. In milliseconds. */
  readonly timeout: number;
  /** Loads what the host page hears events by: before the first one. */
  listen(): Promise<unknown>;
  /** Makes a client of the element's attributes. */
  connect(): Promise<Client>;
  /** Loads what draws a step; awaited before the step is shown. */
  load(step: Step): Promise<unknown>;
  /**
   * A form to show before the org has sent one. What is typed in it is kept.
   *
   * @throws FailureError when the sign-up could not work at all
   */
  draft(): Step | undefined;
  /** False while nobody looks at the page, or there is no network: then the org is not polled. */
  isAttended(): boolean;
  /** True when the page is being left: what fails then is no failure. Asked after a request failed. */
  isLeft(): Promise<boolean>;
  /** What the address brought is taken: it can be cleaned. */
  callbackTaken(): void;
  /** There is something else to draw. Fulfilled when it is drawn. */
  changed(): Promise<unknown>;
  stepShown(step: Step): void;
  failed(failure: Failure, step: Step | undefined): void;
  /**
   * Asks the host page before the answer to a step is sent.
   *
   * @param loaded waits for a part of the widget that asking takes, as long as it may take
   * @returns what the host page adds to the profile; nothing when it has stopped the answer
   * @throws FailureError when it has refused it
   */
  submitting(
    step: Step,
    loaded: (part: Promise<unknown>) => Promise<void>,
  ): Promise<JsonObject | undefined>;
  /** Goes to an identity provider. */
  leaveFor(address: string | undefined): void;
  /** Loads the page anew, with what is typed and is no secret. */
  reload(): void;
  registered(result: Registered): void;
  canceled(): void;
}
