import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { Captchas } from './captcha.js';
import { controlRoutes } from './control-routes.js';
import { duoRoutes } from './duo-stub.js';
import type { Engine } from './engine.js';
import { apiError } from './errors.js';
import { idpRoutes } from './idp-routes.js';
import { idxRoutes } from './idx-routes.js';
import { oauthRoutes } from './oauth-routes.js';
import { Invitations, type InviteOptions } from './invitations.js';
import { Mailbox, type Outbox } from './outbox.js';
import { builtInApps } from './policies.js';
import type { App } from './policy.js';
import { Tokens } from './tokens.js';
import { Transactions } from './transactions.js';
import { Users, type Profile, type UserStore } from './users.js';
import { ION } from './wire.js';

/** How an emulator is set up; everything has a default. */
export interface EmulatorOptions {
  /** Base URL used in hrefs and the issuer; default: the origin of the first request it answers. */
  origin?: string;
  /** Default: {@link builtInApps}. */
  apps?: App[];
  /** ms since epoch; default `Date.now`. Tests move it. */
  now?: () => number;
  /** Okta: trusted origins (CORS); default `*`, meaning any origin is echoed. */
  trustedOrigins?: string[] | '*';
  /**
   * Content type of refusals under `/idp/idx`. Default: Okta's own, with which okta-auth-js throws
   * when introspect is refused; with `application/json` it resolves with the page instead.
   */
  errorContentType?: string;
}

/** An Identity Engine in memory. */
export interface Emulator {
  /** Answers a request; never rejects. */
  fetch(request: Request): Promise<Response>;
  /** What it "sent". */
  readonly outbox: Outbox;
  readonly users: UserStore;
  readonly apps: App[];
  /**
   * Makes an account that its owner has to finish, sends them a mail, and gives the activation
   * token: what `/v1/interact` takes as `activation_token`.
   */
  invite(clientId: string, profile: Profile, options?: InviteOptions): string;
}

/** Creates an Identity Engine that lives in memory and speaks the Fetch standard. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { apps = builtInApps, now = Date.now, trustedOrigins = '*' } = options;
  for (const { clientId, policy } of apps) {
    if (!policy.profile.some(({ name, required }) => required && /^(email|login)$/.test(name))) {
      throw new TypeError(`The profile of app "${clientId}" requires neither email nor login.`);
    }
  }
  const users = new Users();
  const mailbox = new Mailbox(now);
  const engine: Engine = {
    apps,
    now,
    users,
    mailbox,
    transactions: new Transactions(now),
    tokens: new Tokens(now),
    captchas: new Captchas(now),
    invitations: new Invitations(now, users, mailbox),
  };
  let origin = options.origin ? new URL(options.origin).origin : '';
  const ownOrigin = (): string => origin;

  const server = new Hono();
  server.use(async (context, next) => {
    origin ||= new URL(context.req.url).origin;
    await next();
  });
  server.use(
    cors({
      origin: (from) => (trustedOrigins === '*' || trustedOrigins.includes(from) ? from : null),
      credentials: true,
      allowMethods: ['GET', 'POST', 'DELETE'],
      allowHeaders: ['accept', 'content-type', 'authorization', 'x-okta-user-agent-extended'],
      exposeHeaders: ['retry-after'],
      maxAge: 3600,
    }),
  );
  server.route('/idp/idx', idxRoutes(engine, options.errorContentType ?? ION));
  server.route('/', idpRoutes(engine));
  server.route('/', oauthRoutes(engine, ownOrigin, '/oauth2/default', '/oauth2/default'));
  server.route('/', oauthRoutes(engine, ownOrigin, '', '/oauth2'));
  server.route('/emulator', controlRoutes(engine));
  server.route('/', duoRoutes());
  server.notFound((context) => apiError(context, 'E0000022'));
  server.onError((error, context) => apiError(context, 'E0000009', error.message));

  return {
    fetch: async (request) => server.fetch(request),
    outbox: engine.mailbox,
    users: engine.users,
    apps,
    invite: (clientId, profile, inviteOptions) =>
      engine.invitations.invite(clientId, profile, inviteOptions),
  };
}
