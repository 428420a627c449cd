import type { WireResponse } from '../../src/idx/wire.js';
import { enrollProfile } from '../responses.js';

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

/** The page as this org would have sent it: nothing is sent to an origin that is not its own. */
export const atOrg = (page: WireResponse): WireResponse =>
  JSON.parse(
    JSON.stringify(page).replaceAll(/https?:\/\/[^/"]+(?=\/idp\/idx\/)/g, ORIGIN),
  ) as WireResponse;

/** An org at which every sign-up stands at the given page, and stays there whatever is sent. */
export function replay(page: WireResponse): Replay {
  const sent: Sent[] = [];
  const { fetch } = window;
  // okta-auth-js replaces relations in what it is given.
  const fresh = () => structuredClone(page);

  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/openid-configuration')) return json(discovery);
    if (pathname.endsWith('/v1/interact')) return json({ interaction_handle: 'handle' });
    if (pathname.endsWith('/idp/idx/introspect')) return json(fresh());
    if (pathname.endsWith('/idp/idx/enroll')) {
      const unavailable = page.messages?.value?.length;
      return unavailable ? json(fresh(), 400) : json(enrollProfile());
    }
    if (!pathname.startsWith('/idp/idx/')) return fetch(input, init);
    const body = JSON.parse(await request.text()) as Record<string, unknown>;
    sent.push({ href: request.url, body });
    return json(fresh());
  };
  return {
    sent,
    close() {
      window.fetch = fetch;
    },
  };
}
