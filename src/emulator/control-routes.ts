import { Hono } from 'hono';
import { stubToken } from './captcha.js';
import { captchaStub } from './captcha-stub.js';
import { jsonIn, objectIn } from './body.js';
import type { Engine } from './engine.js';
import { webUrl } from './interact.js';
import { outboxPage } from './outbox-page.js';
import type { Transaction } from './transaction.js';

/**
 * Endpoints for whoever conducts a test, never for a page: faults do not happen to them. The scripts
 * and frames below stand for other companies' ones, and those can fail.
 */
const CONDUCTS = /^\/emulator\/(apps|captcha|expire|fault(\/.*)?|invite|okta-verify|outbox)$/;

/** Is it a request of whoever conducts a test? */
export const conducts = ({ url }: Request): boolean => CONDUCTS.test(new URL(url).pathname);

/** The emulator's own endpoints, for demos and tests; no Okta org has them. */
export function controlRoutes(engine: Engine): Hono {
  const routes = new Hono();

  routes.get('/outbox', (context) => {
    const { messages } = engine.mailbox;
    context.header('Vary', 'Accept');
    context.header('Cache-Control', 'no-store');
    if (!context.req.header('Accept')?.includes('text/html')) return context.json({ messages });
    context.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'");
    return context.html(outboxPage(messages));
  });

  routes.delete('/outbox', (context) => {
    engine.mailbox.clear();
    return context.body(null, 204);
  });

  routes.get('/apps', (context) =>
    context.json(
      engine.apps.map(({ clientId, label, description }) => ({ clientId, label, description })),
    ),
  );

  /** Ends one transaction, or all of them: to see what a page does about it. */
  routes.post('/expire', async (context) => {
    const { stateHandle } = await bodyOf(context.req.raw);
    const ended = engine.transactions
      .all()
      .filter(
        (transaction) => stateHandle === undefined || transaction.stateHandle === stateHandle,
      );
    for (const transaction of ended) engine.transactions.end(transaction);
    return context.json({ expired: ended.length });
  });

  /** The phone says it is done: by the id in its link, by state handle, or the newest one waiting. */
  routes.post('/okta-verify', async (context) => {
    const body = await bodyOf(context.req.raw);
    const wanted = context.req.query('id') ?? body.id;
    const matches = (transaction: Transaction): boolean =>
      transaction.challenge?.key.startsWith('okta_verify') === true &&
      transaction.challenge.stage === 'wait' &&
      (wanted === undefined || transaction.challenge.token === wanted) &&
      (body.stateHandle === undefined || transaction.stateHandle === body.stateHandle);
    const challenge = engine.transactions.all().filter(matches).at(-1)?.challenge;
    if (!challenge) return context.json({ confirmed: false }, 404);
    challenge.confirmed = true;
    return context.json({ confirmed: true });
  });

  /** Where the QR code and the link lead: the phone, in a page. */
  routes.get('/okta-verify', (context) =>
    context.html(
      `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<title>Okta Verify</title><h1>Okta Verify</h1>
<form method="post"><button>Set up this device</button></form></html>`,
    ),
  );
  /** Invites somebody, as an administrator does. */
  routes.post('/invite', async (context) => {
    const { clientId, profile, url, lifetimeSeconds } = await bodyOf(context.req.raw);
    try {
      const activationToken = engine.invitations.invite(clientId, profile, {
        ...(typeof url === 'string' && webUrl(url) ? { url } : {}),
        ...(typeof lifetimeSeconds === 'number' ? { lifetimeSeconds } : {}),
      });
      return context.json({ activationToken });
    } catch (error) {
      return context.json({ error: error instanceof Error ? error.message : '' }, 400);
    }
  });

  /** A script in the place of the captcha providers' ones. */
  routes.get('/captcha.js', (context) =>
    context.body(captchaStub, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  );

  /** A token as the captcha script makes it, for tests that have no page. */
  routes.post('/captcha', async (context) => {
    const { siteKey } = await bodyOf(context.req.raw);
    return context.json({
      token: stubToken(typeof siteKey === 'string' ? siteKey : '', engine.now()),
    });
  });

  /** ALTCHA: the challenge of `captcha.challengeUrlForm`. */
  routes.post('/altcha', async (context) => {
    const { stateHandle } = await bodyOf(context.req.raw);
    const known = typeof stateHandle === 'string' && engine.transactions.byStateHandle(stateHandle);
    return known ? context.json(await engine.captchas.challenge()) : context.json({}, 400);
  });
  return routes;
}

const bodyOf = async (request: Request) => objectIn(await jsonIn(request));
