import { misspelt } from '../../element/attributes.js';
import { takenNames, withOwnNames } from '../../host/wordpress-names.js';
import { ok, problem, unknown, type Check } from '../finding.js';
import { ask, type Answer } from '../ask.js';
import { clockSkew } from '../../okta/clock.js';

export const secureContext: Check = () =>
  isSecureContext
    ? ok('The page is served so that browsers let it use cryptography.')
    : problem(
        'The page is served neither by https nor from localhost, or stands in a frame of a page that is not.',
        'Serve it by https. Links to it have to say so, too.',
        `https://${location.host}${location.pathname}`,
      );

export const attributes: Check = ({ failure, element }) => {
  if (failure?.code === 'insecure-context') {
    return unknown('They are read once the page is served by https.');
  }
  if (failure) return problem(failure.fix ?? failure.code, 'Copy it from your org.');
  const wrong = misspelt(element);
  if (!wrong.length) return ok('What they say is understood.');
  return problem(
    `${wrong.map((name) => `${name}="${element.getAttribute(name)}"`).join(', ')} is not known, and does nothing.`,
    'The reference has what each can say.',
  );
};

function canStore(storage: () => Storage): boolean {
  try {
    const kept = storage();
    kept.setItem('okta-register-doctor', '1');
    kept.removeItem('okta-register-doctor');
    return true;
  } catch {
    return false;
  }
}

export const storage: Check = () => {
  if (canStore(() => sessionStorage) && canStore(() => localStorage)) {
    return ok('The page can store a sign-up under way.');
  }
  const what = 'The browser lets this page store nothing: a sign-up ends when the page is left.';
  return window.origin === 'null'
    ? problem(
        `${what} The page stands in a sandboxed frame.`,
        'Allow the frame an origin.',
        'sandbox="allow-scripts allow-forms allow-same-origin"',
      )
    : problem(
        what,
        'Show the page as one of its own and not in a frame of another site, or allow it storage in this browser’s settings.',
      );
};

/** What okta-auth-js allows a clock, in seconds. */
const ALLOWED = 300;

/** How far a server's clock is ahead of this device's, in seconds. */
function ahead({ headers }: Partial<Answer>): number | undefined {
  const date = Date.parse(headers?.get('Date') ?? '');
  const age = Number(headers?.get('Age') ?? 0);
  return Number.isNaN(date) ? undefined : Math.round((date - Date.now()) / 1000) + age;
}

export const clock: Check = async ({ introspect, ownPage }) => {
  const fix =
    'Let this device set its clock from the network; where it is right, look at the server’s.';
  const { json } = ((await introspect()) ?? {}) as Partial<Answer>;
  const expiresAt = json?.['expiresAt'];
  if (typeof expiresAt === 'string' && clockSkew(expiresAt)) {
    return problem(
      `By this device’s clock, what the org has just begun ends at ${expiresAt}, which cannot be.`,
      fix,
    );
  }
  const site = ahead(((await ownPage()) ?? {}) as Partial<Answer>);
  if (site !== undefined && Math.abs(site) > ALLOWED) {
    const minutes = Math.round(Math.abs(site) / 60);
    const which = site > 0 ? 'behind' : 'ahead of';
    return problem(`This device’s clock is ${minutes} minutes ${which} that of the site.`, fix);
  }
  if (typeof expiresAt !== 'string' && site === undefined) {
    return unknown('Neither the org nor the site has said what time it is.');
  }
  return ok('This device’s clock agrees with what the org or the site says.');
};

/** What stands for the form in the HTML of a page. */
const FORM = /<okta-register\b|\bdata-okta-register\b|\bdata-issuer\b/;

export const permalink: Check = async ({ redirectUri, ownPage }) => {
  const fix =
    'Give the page an address of its own (WordPress: Settings > Permalinks), or write one that leads to it into the attribute redirect-uri.';
  const page = await ownPage();
  if (page === undefined) {
    return unknown(`${redirectUri} is on another origin, whose pages cannot be read from here.`);
  }
  if (page === 'policy') {
    return unknown('The page’s content security policy does not let it ask its own server.');
  }
  if (typeof page === 'string') return unknown(`${redirectUri} could not be asked for.`);
  if (!page.ok) {
    return problem(
      `Links come back to ${redirectUri}, and a visitor gets ${page.status} there.`,
      fix,
    );
  }
  if (!new URL(page.url).searchParams.has('state')) {
    return problem(
      `${redirectUri} leads elsewhere, which loses what the org adds to the address.`,
      'Register the address that the site leads to, and write it into the attribute.',
      `redirect-uri="${page.url}"`,
    );
  }
  if (FORM.test(page.text)) return ok(`Links come back to ${redirectUri}, where the form is.`);
  const here = await ask(location.href.replace(/#.*/, ''), { cache: 'no-store' });
  if (typeof here !== 'string' && FORM.test(here.text)) {
    return problem(`Links come back to ${redirectUri}, and there is no form there.`, fix);
  }
  return unknown('A script puts the form into this page: its HTML does not tell where else it is.');
};

export const queryNames: Check = ({ element }) => {
  const mapped = element.getAttribute('map-query');
  const taken = takenNames(mapped);
  if (!mapped || !taken.length) return ok('No parameter is one that the site takes for itself.');
  return problem(
    `WordPress takes ${taken.join(', ')} of an address for itself: a link with it finds no page.`,
    'Use other names, in your links too.',
    `map-query="${withOwnNames(mapped, taken)}"`,
  );
};
