/** A frame with Duo's page, for one signed token. */
export interface DuoFrame {
  /** What the frame shows. */
  address: string;
  /** Whose messages count. */
  origin: string;
  /** The part of the token that goes back, after what Duo's page has signed. */
  app: string;
}

/** Duo's own hosts: each of its customers has one under these. */
const DUO = /^([a-z\d-]+\.)+duo(security|federal)\.com$/;

/** Nothing for a host that is neither Duo's nor the org's. */
function originOf(host: unknown, issuer: string | undefined): string | undefined {
  const org = issuer && URL.canParse(issuer) ? new URL(issuer) : undefined;
  if (typeof host !== 'string') return undefined;
  if (org?.host === host) return org.origin; // the emulator plays Duo itself
  return DUO.test(host) ? `https://${host}` : undefined;
}

/**
 * Where Duo's page is for a signed token (`TX|…|…:APP|…|…`), as Duo Web SDK 2 has it. That page is
 * shown and spoken with by messages; no script of Duo's, or of whoever answered, runs in this one.
 *
 * @param issuer the org that the page has chosen
 * @throws Error that says what is wrong with the response
 * @see https://duo.com/docs/duoweb-v2
 */
export function duoFrame(
  host: unknown,
  signedToken: unknown,
  issuer: string | undefined,
): DuoFrame {
  const origin = originOf(host, issuer);
  if (!origin) {
    throw new Error(
      `the response names the host ${String(host)}, which is neither under duosecurity.com or ` +
        'duofederal.com nor that of the issuer.',
    );
  }
  const [request, app, more] = typeof signedToken === 'string' ? signedToken.split(':') : [];
  if (!request?.startsWith('TX|') || !app || more !== undefined) {
    throw new Error('the response has no signed token for it.');
  }
  const query = new URLSearchParams({
    tx: request,
    // Whom the page answers. Not its query: that may hold what is nobody else's business.
    parent: location.origin + location.pathname,
    v: '2.6',
  });
  return { address: `${origin}/frame/web/v1/auth?${query.toString()}`, origin, app };
}
