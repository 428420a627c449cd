import type { OktaRegister } from '../../src/element/okta-register.js';
import type { WireResponse } from '../../src/idx/wire.js';
import { enrollProfile } from '../responses.js';
import { settle } from './helpers.js';

const ORIGIN = 'https://org.example';
export const ISSUER = `${ORIGIN}/oauth2/default`;

export interface Sent {
  href: string;
  body: Record<string, unknown>;
}

export interface Replay {
  /** What was sent after the page had been opened. */
  readonly sent: Sent[];
  close(): void;
}

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

const discovery = {
  issuer: ISSUER,
  authorization_endpoint: `${ISSUER}/v1/authorize`,
  token_endpoint: `${ISSUER}/v1/token`,
  jwks_uri: `${ISSUER}/v1/keys`,
  code_challenge_methods_supported: ['S256'],
};

/** The response as this org would have sent it: nothing is sent to an origin that is not its own. */
export const atOrg = (page: WireResponse): WireResponse =>
  JSON.parse(
    JSON.stringify(page).replaceAll(/https?:\/\/[^/"]+(?=\/idp\/idx\/)/g, ORIGIN),
  ) as WireResponse;

/**
 * An org at which every sign-up stands at the given page, and stays there whatever is sent.
 *
 * @param source the page; or gives the page of a client, which has the client's id as its state
 *   handle: then many widgets can be at the same org at once
 */
export function replay(source: WireResponse | ((clientId: string) => WireResponse)): Replay {
  const sent: Sent[] = [];
  const { fetch } = window;
  // okta-auth-js replaces relations in what it is given.
  const fresh = (clientId: unknown) =>
    atOrg(typeof source === 'function' ? source(String(clientId)) : source);

  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/openid-configuration')) return json(discovery);
    if (pathname.endsWith('/v1/interact')) {
      const clientId = new URLSearchParams(await request.text()).get('client_id');
      return json({ interaction_handle: clientId });
    }
    if (!pathname.startsWith('/idp/idx/')) return fetch(input, init);
    const body = JSON.parse(await request.text()) as Record<string, unknown>;
    const page = fresh(body['interactionHandle'] ?? body['stateHandle']);
    if (pathname === '/idp/idx/introspect') return json(page);
    if (pathname === '/idp/idx/enroll') {
      return page.messages?.value?.length ? json(page, 400) : json(enrollProfile());
    }
    sent.push({ href: request.url, body });
    return json(page);
  };
  return {
    sent,
    close() {
      window.fetch = fetch;
    },
  };
}

/** A widget of such an org, once its step is drawn. */
export async function openAt(
  page: WireResponse,
  prepare?: (widget: OktaRegister) => void,
): Promise<{ widget: OktaRegister; org: Replay }> {
  sessionStorage.clear();
  localStorage.clear();
  const org = replay(page);
  const widget = document.createElement('okta-register');
  Object.assign(widget, { issuer: ISSUER, clientId: 'app', signInUrl: '/sign-in' });
  prepare?.(widget);
  const arrived = new Promise((done) => {
    widget.addEventListener('step-change', done, { once: true });
    widget.addEventListener('registration-error', done, { once: true });
  });
  document.body.append(widget);
  await arrived;
  await settle();
  return { widget, org };
}
