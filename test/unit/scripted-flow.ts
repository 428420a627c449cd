import type { FlowEnvironment } from '../../src/flow/environment.js';
import { Flow } from '../../src/flow/flow.js';
import type { Failure } from '../../src/idx/failure.js';
import type { IdxResponse } from '../../src/idx/response.js';
import type { Step } from '../../src/idx/step.js';
import type { JsonObject, WireResponse } from '../../src/idx/wire.js';
import type { Tokens } from '../../src/okta/auth-client.js';
import type { Client, Registered } from '../../src/okta/client.js';
import { held, until, type Held } from '../held.js';

/** A request on its way. */
export interface Call {
  /** `open`, `redeem`, or what was run. */
  name: string;
  body?: JsonObject;
  /** The page that it was run on. */
  on?: IdxResponse;
  answer(response: WireResponse, ok?: boolean, retryAfter?: number): void;
  redeemed(tokens: Tokens): void;
  fail(reason: unknown): void;
}

export const TOKENS = { accessToken: { accessToken: 'secret' } } as unknown as Tokens;

/** As okta-auth-js throws when nothing could be reached. */
export const networkError = (): Error =>
  Object.assign(new Error('Failed to fetch'), { name: 'AuthApiError', errorSummary: '' });

export class ScriptedClient implements Client {
  readonly calls: Call[] = [];
  /** The OAuth state of what is opened. */
  opens = 'the-state';
  state: string | undefined;
  /** OAuth states that can be resumed; `undefined` is this tab's own. */
  saved = new Set<string | undefined>();
  forgotten = 0;
  dropped = 0;
  isAccepted = false;
  readonly kept: Tokens[] = [];
  #claimed = 0;

  get names(): string[] {
    return this.calls.map(({ name }) => name);
  }

  /** The next request, once it has been made; fails when it is another one. */
  async called(name: string): Promise<Call> {
    await until(() => this.calls.length > this.#claimed, `${name} is asked for`);
    const call = this.calls[this.#claimed++]!;
    if (call.name !== name) throw new Error(`Expected ${name}, but ${call.name} was asked for.`);
    return call;
  }

  open(state?: string): Promise<IdxResponse> {
    const opened = this.#call<IdxResponse>('open', state ? { state } : undefined);
    return opened.then((response) => {
      this.state = this.opens;
      return response;
    });
  }

  knows(state?: string): boolean {
    return this.saved.has(state);
  }

  async redeem(interactionCode: string | undefined): Promise<Registered> {
    const body = { interactionCode: interactionCode ?? null };
    return { tokens: await this.#call<Tokens>('redeem', body) };
  }

  accept(): void {
    this.isAccepted = true;
  }

  keep({ tokens }: Registered): void {
    if (tokens) this.kept.push(tokens);
  }

  forget(): void {
    this.forgotten++;
    this.state = undefined;
    this.saved.clear();
  }

  drop(): void {
    this.dropped++;
  }

  response(raw: WireResponse, ok = true, retryAfter?: number): IdxResponse {
    const response: IdxResponse = {
      raw,
      ok,
      retryAfter,
      run: (name, body) => this.#call<IdxResponse>(name, body, response),
    };
    return response;
  }

  #call<T extends IdxResponse | Tokens>(
    name: string,
    body?: JsonObject,
    on?: IdxResponse,
  ): Promise<T> {
    const { promise, resolve, reject } = held<IdxResponse | Tokens>();
    this.calls.push({
      name,
      body,
      on,
      answer: (...response) => resolve(this.response(...response)),
      redeemed: resolve,
      fail: reject,
    });
    return promise as Promise<T>;
  }
}

/** A flow, and the world around it as the test wants it. */
export interface FlowSetUp {
  flow: Flow;
  client: ScriptedClient;
  /** What the environment was told, e.g. `step enroll-profile` or `failed network-error`. */
  told: string[];
  failures: Failure[];
  /** How often there was something else to draw. */
  changes(): number;
  /** Says whether somebody looks at the page. */
  attend(isAttended: boolean): void;
  /** What is drawn from now on is drawn when this is settled. */
  drawSlowly(): Held<unknown>;
  /** Says that the page is being left. */
  leave(): void;
}

export type FlowOptions = Partial<
  Pick<FlowEnvironment, 'listen' | 'connect' | 'load' | 'submitting'>
> & {
  draft?: Step;
};

const flows = new Set<Flow>();

/** Ends what the flows of a test have left open. */
export function stopFlows(): void {
  for (const flow of flows) flow.stop();
  flows.clear();
}

export function setUpFlow({
  draft,
  listen,
  connect,
  load,
  submitting,
}: FlowOptions = {}): FlowSetUp {
  const client = new ScriptedClient();
  const told: string[] = [];
  const failures: Failure[] = [];
  let attended = true;
  let left = false;
  let changes = 0;
  let drawn: Promise<unknown> = Promise.resolve();
  const environment: FlowEnvironment = {
    connect: connect ?? (() => Promise.resolve(client)),
    load: load ?? (() => Promise.resolve()),
    draft: () => draft,
    timeout: 30_000,
    listen: listen ?? (() => Promise.resolve()),
    isAttended: () => attended,
    isLeft: () => Promise.resolve(left),
    reload: () => told.push('reload'),
    callbackTaken: () => told.push('callback taken'),
    changed() {
      changes++;
      return drawn;
    },
    stepShown: ({ name }) => told.push(`step ${name}`),
    failed: (failure) => {
      failures.push(failure);
      told.push(`failed ${failure.code}`);
    },
    submitting: submitting ?? (() => Promise.resolve({})),
    leaveFor: (address) => told.push(`left for ${address}`),
    registered: () => told.push('registered'),
    canceled: () => told.push('canceled'),
  };
  const flow = new Flow(environment);
  flows.add(flow);
  return {
    flow,
    client,
    told,
    failures,
    changes: () => changes,
    drawSlowly() {
      const slowly = held<unknown>();
      drawn = slowly.promise;
      return slowly;
    },
    leave: () => (left = true),
    attend(isAttended) {
      attended = isAttended;
      flow.wake();
    },
  };
}

/** A flow that shows a response. */
export async function flowAt(
  response: WireResponse,
  options: FlowOptions = {},
): Promise<FlowSetUp> {
  const setUp = setUpFlow(options);
  const started = setUp.flow.start();
  (await setUp.client.called('open')).answer(response);
  await started;
  setUp.told.length = 0;
  return setUp;
}
