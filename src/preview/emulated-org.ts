import type { Emulator, OutboxMessage } from 'okta-register/emulator';
import { tellOwner } from '../host/tell-owner.js';
import { lookUp } from '../idx/look-up.js';
import type { IdxResponse } from '../idx/response.js';
import type { JsonObject, WireField, WireRemediation, WireResponse } from '../idx/wire.js';
import type { Client, Registered } from '../okta/client.js';
import { loadEmulator } from './load-emulator.js';
import { walkTo } from './walk.js';

/** Reaches nobody: https://www.rfc-editor.org/rfc/rfc6761#section-6.4 */
const ORIGIN = 'https://preview.invalid';

const INTERACT = {
  scope: 'openid',
  redirect_uri: ORIGIN,
  // Of no verifier: no code is redeemed.
  code_challenge: 'preview'.padEnd(43, '-'),
  code_challenge_method: 'S256',
};

/** What a form sends back as it came. */
function given(fields: readonly WireField[] = []): JsonObject {
  const plain = fields.filter(({ value }) => value !== undefined && !(value as WireForm)?.form);
  return Object.fromEntries(plain.map(({ name, value }) => [name, value])) as JsonObject;
}
type WireForm = { form?: unknown } | null;

type Part = WireRemediation & { value?: Record<string, WireRemediation> };

/** A remediation by its name, or an action: `cancel`, `currentAuthenticator-resend`. */
function formOf(raw: WireResponse, name: string): WireRemediation | undefined {
  const remediation = raw.remediation?.value?.find((one) => one.name === name);
  if (remediation) return remediation;
  const [part = '', action] = name.split('-');
  const holder = lookUp(raw as Record<string, unknown>, part) as Part | undefined;
  return action ? lookUp(holder?.value ?? {}, action) : holder;
}

/** An org in the page, which answers as the emulator does; nothing of it is kept. */
export class EmulatedOrg implements Client {
  readonly state = undefined;
  readonly isAccepted = false;
  readonly #emulator: Emulator;
  readonly #clientId: string;
  readonly #step: string | undefined;

  private constructor(emulator: Emulator, clientId: string, step: string | undefined) {
    this.#emulator = emulator;
    this.#clientId = clientId;
    this.#step = step;
  }

  /**
   * @param policy the client ID of one of the emulator's apps
   * @param step where the preview begins: the name of a step, or `name:authenticator`
   */
  static async open(policy = 'password-first', step: string | null = null): Promise<EmulatedOrg> {
    const { builtInApps, createEmulator } = await loadEmulator();
    // A captcha is somebody else's, whom a preview does not ask.
    const apps = builtInApps.map((app) => ({
      ...app,
      policy: { ...app.policy, captcha: undefined },
    }));
    const known = apps.map(({ clientId }) => clientId);
    if (!known.includes(policy)) {
      tellOwner(`preview="${policy}" is no policy of the emulator. Use ${known.join(', ')}.`);
    }
    const clientId = known.includes(policy) ? policy : 'password-first';
    return new EmulatedOrg(createEmulator({ origin: ORIGIN, apps }), clientId, step ?? undefined);
  }

  /** The last message that it would have sent. */
  get sent(): OutboxMessage | undefined {
    return this.#emulator.outbox.latest();
  }

  async open(): Promise<IdxResponse> {
    const found = this.#step && walkTo(this.#step, await this.#begin(), () => this.sent?.code);
    return (await found) || this.#begin();
  }

  knows(): boolean {
    return false;
  }
  redeem(): Promise<Registered> {
    return Promise.resolve({});
  }
  keep(): void {
    // Nothing is kept.
  }
  accept(): void {
    // As above.
  }
  forget(): void {
    // As above.
  }
  drop(): void {
    // As above.
  }

  async #begin(): Promise<IdxResponse> {
    const body = new URLSearchParams({ ...INTERACT, client_id: this.#clientId });
    const begun = (await this.#post('/oauth2/default/v1/interact', body)) as Begun;
    const interactionHandle = begun.raw.interaction_handle ?? null;
    return this.#post('/idp/idx/introspect', JSON.stringify({ interactionHandle }));
  }

  async #post(path: string, body: string | URLSearchParams): Promise<IdxResponse> {
    const headers = typeof body === 'string' ? { 'Content-Type': 'application/json' } : undefined;
    const request = new Request(new URL(path, ORIGIN), { method: 'POST', body, headers });
    const answer = await this.#emulator.fetch(request);
    const raw = (await answer.json()) as WireResponse;
    return { raw, ok: answer.ok, run: (name, values) => this.#run(raw, name, values) };
  }

  async #run(raw: WireResponse, name: string, values: JsonObject = {}): Promise<IdxResponse> {
    const form = formOf(raw, name);
    if (!form?.href) throw new Error(`The response has no ${name}.`);
    const body = { ...given(form.value), ...values };
    return this.#post(form.href, JSON.stringify(body));
  }
}

type Begun = IdxResponse & { readonly raw: { interaction_handle?: string } };
