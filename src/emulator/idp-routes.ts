import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import { formIn } from './body.js';
import type { Engine } from './engine.js';
import { approved, providerFor, refused, toldBy } from './providers.js';
import type { IdentityProvider, ProfileAttribute } from './policy.js';
import { secret } from './random.js';
import type { Transaction } from './transaction.js';

/** Names of people who can be played without typing. */
const NAMES: Record<string, string> = { firstName: 'Alex', lastName: 'Rivera' };

/** Somebody nobody was before, at every visit. */
function somebody({ name }: ProfileAttribute, provider: IdentityProvider): string {
  const domain = provider.name.toLowerCase().replace(/[^a-z]+/g, '') || 'provider';
  return name === 'email'
    ? `alex.${secret(6).replace(/[-_]/g, '0').toLowerCase()}@${domain}.example`
    : (NAMES[name] ?? '');
}

/** The provider, in a page: who is there, and do they agree. */
function page(transaction: Transaction, provider: IdentityProvider) {
  const enrolls = transaction.user !== undefined;
  const attributes = enrolls
    ? []
    : transaction.app.policy.profile.filter(({ name }) => toldBy(provider).includes(name));
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${provider.name}</title>
        <style>
          body {
            font: 1rem/1.5 system-ui;
            max-width: 24rem;
            margin: 3rem auto;
            padding: 0 1rem;
          }
          label,
          input {
            display: block;
            width: 100%;
            box-sizing: border-box;
          }
          input {
            margin-bottom: 1rem;
            padding: 0.5rem;
            font: inherit;
          }
          button {
            padding: 0.5rem 1rem;
            font: inherit;
          }
        </style>
      </head>
      <body>
        <main>
          <h1>${provider.name}</h1>
          <p>
            ${transaction.app.label} would like to know who you are. This page plays the provider.
          </p>
          <form method="post" action="/emulator/idp/${provider.id}">
            <input type="hidden" name="stateToken" value="${transaction.stateHandle}" />
            ${attributes.map(
              (attribute) =>
                html`<label for="${attribute.name}">${attribute.label}</label>
                  <input
                    id="${attribute.name}"
                    name="${attribute.name}"
                    value="${somebody(attribute, provider)}"
                  />`,
            )}
            <button name="decision" value="approve">Continue</button>
            <button name="decision" value="refuse">Cancel</button>
          </form>
        </main>
      </body>
    </html>`;
}

/** Providers: where `redirect-idp` and `redirect-idverify` lead, and the way back. */
export function idpRoutes(engine: Engine): Hono {
  const routes = new Hono();

  // Okta: a state token is the state handle up to its first tilde; ours have none.
  const find = (transaction: Transaction | undefined, wanted = '') => {
    const provider = transaction && providerFor(transaction, wanted);
    return provider ? { transaction, provider } : undefined;
  };
  const gone = (context: Context) =>
    context.html(
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>Expired</title><h1>This sign-in has expired</h1><p>Go back to the app and start again.</p></html>',
      404,
    );
  const show = (context: Context, token = '', wanted?: string) => {
    const found = find(engine.transactions.byStateHandle(token), wanted);
    return found ? context.html(page(found.transaction, found.provider)) : gone(context);
  };

  routes.get('/sso/idps/:id', (context) =>
    show(context, context.req.query('stateToken'), context.req.param('id')),
  );
  for (const path of ['/oauth2/default/v1/authorize', '/oauth2/v1/authorize']) {
    routes.get(path, (context) =>
      show(context, context.req.query('stateToken'), context.req.query('idp')),
    );
  }

  // Okta: who somebody is, found out by a provider; see `prompts/identity-proofing.ts`.
  routes.get('/idp/identity-verification', (context) => {
    const token = context.req.query('stateTokenExternalId') ?? '';
    const { identityProofing } = engine.transactions.byStateHandle(token)?.app.policy ?? {};
    return show(context, token, identityProofing?.id);
  });

  routes.post('/emulator/idp/:id', async (context) => {
    const form = await formIn(context.req.raw);
    if (!form) return gone(context);
    return engine.transactions.inTurn(form.get('stateToken') ?? '', async (current) => {
      const found = find(current, context.req.param('id'));
      if (!found) return gone(context);
      const { transaction, provider } = found;
      const where =
        form.get('decision') === 'approve'
          ? await approved(engine, transaction, provider, Object.fromEntries(form))
          : refused(transaction);
      return context.redirect(where, 303);
    });
  });
  return routes;
}
