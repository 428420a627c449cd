import { originOf } from '../../okta/origin-of.js';
import { ok, problem, unknown, type Check } from '../finding.js';
import { folder } from '../own-scripts.js';
import { isRemembered, violations, type Violation } from '../violations.js';

/** A picture in an address, as QR codes are. */
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

/** Not by `decode()`: in WebKit it never ends where the picture cannot be drawn. */
const showPicture = (): Promise<unknown> =>
  new Promise((done) => {
    Object.assign(new Image(), { onload: done, onerror: done, src: PICTURE });
  });

/** What the widget asks of a directive, by the start of its name. */
const needs = (org: string): Record<string, string> => ({
  'script-src': folder() ?? "'self'",
  'style-src': "'self'",
  'connect-src': org,
  'img-src': `data: ${org}`,
  'require-trusted-types-for': "'script'",
  'trusted-types': 'okta-register',
});

export const contentSecurityPolicy: Check = async ({ org = '', discovery, interact }) => {
  if (org) await Promise.all([discovery(), interact()]);
  await showPicture();
  const own = folder();
  const isOrg = (address: string) => /^https?:/.test(address) && originOf(address) === org;
  const isOwn = (address: string) => own !== undefined && address.startsWith(own);
  const isOurs = ({ directive, blocked, source }: Violation): boolean => {
    // The widget asks nobody but the org; more is asked by these checks alone.
    if (directive === 'connect-src') return isOrg(blocked);
    const isPicture = directive === 'img-src' && (blocked === 'data' || isOrg(blocked));
    return isPicture || isOwn(blocked) || isOwn(source);
  };
  const ours = (await violations()).filter(isOurs);
  if (!ours.length) {
    return isRemembered
      ? ok('It has stopped nothing of the widget on this page.')
      : unknown(
          'It has stopped nothing of the widget since these checks began; this browser does not tell what was before.',
        );
  }
  const wanted = Object.entries(needs(org));
  const directives = [
    ...new Set(ours.map(({ directive }) => directive.replace(/-(elem|attr)$/, ''))),
  ];
  const value = directives.map((name) => {
    const [, need = "'self'"] = wanted.find(([known]) => name === known) ?? [];
    return `${name} ${need};`;
  });
  const stopped = ours.map(({ directive, blocked }) => `${directive}: ${blocked}`);
  return problem(
    `It has stopped ${[...new Set(stopped)].join(', ')}.`,
    'Add to the header Content-Security-Policy, beside what each directive has already:',
    value.join(' '),
  );
};

export const trustedTypes: Check = () => {
  if (!('trustedTypes' in globalThis)) return ok('This browser has none.');
  if (customElements.get('okta-register')) return ok('The widget’s policy is allowed.');
  return problem(
    'The page does not allow the widget’s policy, so that the widget draws nothing.',
    'Add to the header Content-Security-Policy, in the directive trusted-types:',
    'trusted-types okta-register',
  );
};
