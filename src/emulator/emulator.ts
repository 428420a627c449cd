import { Hono } from 'hono';
import { BODY_LIMIT } from './body.js';
import { checkApp } from './check-app.js';
import { Captchas } from './captcha.js';
import { conducts, controlRoutes } from './control-routes.js';
import { withCors } from './cors.js';
import { duoRoutes } from './duo-stub.js';
import type { Engine } from './engine.js';
import { apiError, errorBody } from './errors.js';
import type { FaultHandle, FaultOptions } from './faults/fault.js';
import { createFaults, type Faults } from './faults/faults.js';
import { faultRoutes } from './faults/routes.js';
import { idpRoutes } from './idp-routes.js';
import { idxRoutes } from './idx-routes.js';
import { oauthRoutes } from './oauth-routes.js';
import { webUrl } from './interact.js';
import { Invitations, type InviteOptions } from './invitations.js';
import { Mailbox, type Outbox } from './outbox.js';
import { builtInApps } from './policies.js';
import type { App } from './policy.js';
import { randomBytes, seededBytes } from './random.js';
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
  /** The codes that it sends are the same, in the same order, in every run with the same number. */
  seed?: number;
  /** Okta: trusted origins (CORS); default `*`, meaning any origin is echoed. */
  trustedOrigins?: string[] | '*';
  /**
   * Origins of pages that may make passkeys for the org's own domain, in `/.well-known/webauthn`;
   * default: there is no such document.
   */
  relatedOrigins?: string[];
  /**
   * Content type of refusals under `/idp/idx`. Default: Okta's own, with which okta-auth-js throws
   * when introspect is refused; with `application/json` it resolves with the page instead.
   */
  errorContentType?: string;
  /** How much is kept; the oldest is forgotten for what is new. */
  limits?: {
    /** Open transactions; default 10 000. */
    transactions?: number;
    /** Accounts; default 100 000. */
    users?: number;
    /** Messages in the outbox; default 10 000. */
    messages?: number;
  };
}

/** An Identity Engine in memory. */
export interface Emulator {
  /** Answers a request; rejects only where a fault wants it to. */
  fetch(request: Request): Promise<Response>;
  /**
   * Makes something go wrong between the page and the org: see {@link FaultOptions}. A number counts
   * requests to the org alone; the emulator's own endpoints for tests never fail. The same over
   * HTTP: `POST /emulator/fault` with the options as JSON, `DELETE /emulator/fault` to clear.
   *
   * @throws TypeError when the options are no fault
   */
  fault(options: FaultOptions): FaultHandle;
  /** Ends all faults. */
  clearFaults(): void;
  /** The layer itself, to put more behind it: the site's own files, for instance. */
  readonly faults: Faults;
  /** What it "sent". */
  readonly outbox: Outbox;
  readonly users: UserStore;
  readonly apps: App[];
  /**
   * Makes an account that its owner has to finish, sends them a mail, and gives the activation
   * token: what `/v1/interact` takes as `activation_token`.
   *
   * @throws TypeError where there is no such app, or the profile has neither login nor email
   */
  invite(clientId: string, profile: Profile, options?: InviteOptions): string;
}

/** Paths of an org. */
const ORG = /^\/(idp|oauth2|sso|\.well-known)\//;

/**
 * Creates an Identity Engine that lives in memory and speaks the Fetch standard.
 *
 * It is **not for production**: whoever reaches it reads every code it sends, invites anybody, plays
 * every identity provider, and can make it fail. Let it listen on the loopback interface only.
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { apps = builtInApps, now = Date.now, trustedOrigins = '*' } = options;
  apps.forEach(checkApp);
  const { limits = {} } = options;
  const users = new Users(limits.users);
  const mailbox = new Mailbox(now, limits.messages);
  const engine: Engine = {
    apps,
    now,
    random: options.seed === undefined ? randomBytes : seededBytes(options.seed),
    users,
    mailbox,
    transactions: new Transactions(now, limits.transactions),
    tokens: new Tokens(now),
    captchas: new Captchas(now),
    invitations: new Invitations(apps, now, users, mailbox),
    trusts: (from) =>
      trustedOrigins === '*' ? webUrl(from) !== undefined : trustedOrigins.includes(from),
  };
  let origin = options.origin ? new URL(options.origin).origin : '';
  const ownOrigin = (): string => origin;

  const faults = createFaults({
    now,
    counts: ({ url }) => ORG.test(new URL(url).pathname),
    spares: conducts,
  });
  const server = new Hono();
  server.route('/idp/idx', idxRoutes(engine, options.errorContentType ?? ION));
  server.route('/', idpRoutes(engine));
  server.route('/', oauthRoutes(engine, ownOrigin, '/oauth2/default', '/oauth2/default'));
  server.route('/', oauthRoutes(engine, ownOrigin, '', '/oauth2'));
  server.route('/emulator/fault', faultRoutes(faults));
  server.route('/emulator', controlRoutes(engine));
  server.route('/', duoRoutes());
  const { relatedOrigins: origins } = options;
  if (origins) server.get('/.well-known/webauthn', (context) => context.json({ origins }));
  server.notFound((context) => apiError(context, 'E0000022'));
  server.onError((error, context) => apiError(context, 'E0000009', error.message));

  const serve = withCors(
    (from) => trustedOrigins === '*' || trustedOrigins.includes(from),
    (request) => {
      origin ||= new URL(request.url).origin;
      const tooLong = Number(request.headers.get('Content-Length')) > BODY_LIMIT;
      if (tooLong) return Response.json(errorBody('E0000003')[1], { status: 413 });
      return server.fetch(request);
    },
  );

  return {
    fetch: faults.wrap(serve),
    fault: (given) => faults.fault(given),
    clearFaults: () => {
      faults.clearFaults();
    },
    faults,
    outbox: engine.mailbox,
    users: engine.users,
    apps,
    invite: (clientId, profile, inviteOptions) =>
      engine.invitations.invite(clientId, profile, inviteOptions),
  };
}
