import { Hono } from 'hono';
import { stubToken } from './captcha.js';
import { captchaStub } from './captcha-stub.js';
import type { Engine } from './engine.js';
import { webUrl } from './interact.js';
import type { Transaction } from './transactions.js';
import type { Profile } from './users.js';

/** The emulator's own endpoints, for demos and tests; no Okta org has them. */
export function controlRoutes(engine: Engine): Hono {
  const routes = new Hono();

  routes.get('/outbox', (context) => context.json({ messages: engine.mailbox.messages }));

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
    const { stateHandle } = await objectIn(context.req.raw);
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
    const body = await objectIn(context.req.raw);
    const wanted = context.req.query('id') ?? body.id;
    const matches = (transaction: Transaction): boolean =>
      transaction.challenge?.key === 'okta_verify' &&
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
    const { clientId, profile, url, lifetimeSeconds } = await objectIn(context.req.raw);
    const app = engine.apps.find((candidate) => candidate.clientId === clientId);
    if (!app || typeof profile !== 'object' || profile === null) {
      return context.json({ error: 'A known clientId and a profile are needed.' }, 400);
    }
    const token = engine.invitations.invite(app.clientId, profile as Profile, {
      ...(typeof url === 'string' && webUrl(url) ? { url } : {}),
      ...(typeof lifetimeSeconds === 'number' ? { lifetimeSeconds } : {}),
    });
    return context.json({ activationToken: token });
  });

  /** A script in the place of the captcha providers' ones. */
  routes.get('/captcha.js', (context) =>
    context.body(captchaStub, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  );

  /** A token as the captcha script makes it, for tests that have no page. */
  routes.post('/captcha', async (context) => {
    const { siteKey } = await objectIn(context.req.raw);
    return context.json({ token: stubToken(String(siteKey), engine.now()) });
  });

  /** ALTCHA: the challenge of `captcha.challengeUrlForm`. */
  routes.on(['GET', 'POST'], '/altcha', async (context) =>
    context.json(await engine.captchas.challenge()),
  );
  return routes;
}

async function objectIn(request: Request): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await request.json();
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
