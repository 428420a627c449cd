import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** One step of a password-first sign-up, as somebody answers it who has only a keyboard. */
export interface FlowStep {
  name: string;
  /** What shows that this step is on the screen. The step before has no such thing. */
  shows: string;
  /** Where to type what; `code` is what the emulator has sent. */
  type?: Record<string, 'firstName' | 'lastName' | 'email' | 'password' | 'code'>;
  /** What has the focus when Enter is pressed. Default: the field typed into last. */
  press?: string;
}

interface Page {
  head: string;
  body: string;
}

/** A page with a sign-up form in it. */
export interface Contestant {
  name: string;
  /** How tables and charts call it. */
  label: string;
  /** Its page; `org` is the origin of the Identity Engine. */
  page(org: string): Page | Promise<Page>;
  /** Folders that are served for it, by the path that they are served under. */
  folders: Record<string, string>;
  /** How it signs people up; absent for what is only a form. */
  flow?: FlowStep[];
}

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Another build of the widget to measure. Default: `dist/`, built when stale. */
export const { WIDGET_DIST } = process.env;
const DIST = WIDGET_DIST ?? local('../../dist');
const OKTA = local('node_modules/@okta/okta-signin-widget/dist');

/** The policy of the emulator that everybody signs up under. */
const CLIENT_ID = 'password-first';

const staticForm: Contestant = {
  name: 'static',
  label: 'static HTML form',
  folders: { '/static': local('static') },
  page: () => ({
    head: '<link rel="stylesheet" href="/static/form.css" />',
    body: readFileSync(local('static/form.html'), 'utf8'),
  }),
};

/** The documentation's own words, so that what is measured is what people are told to write. */
function documentedSnippet(org: string): Page {
  const page = readFileSync(local('../../docs/embedding.md'), 'utf8');
  const [, example] = /## The script\n[\s\S]*?```html\n([\s\S]*?)```/.exec(page) ?? [];
  const snippet = example
    ?.replaceAll('https://example.okta.com', org)
    .replace(/client-id="[^"]*"/, `client-id="${CLIENT_ID}"`);
  const start = snippet?.indexOf('<okta-register') ?? -1;
  if (!snippet || start < 0)
    throw new Error('docs/embedding.md has no snippet under "The script".');
  return { head: snippet.slice(0, start), body: snippet.slice(start) };
}

const oktaRegisterFlow: FlowStep[] = [
  {
    name: 'profile',
    shows: '[name="userProfile.email"]',
    type: {
      '[name="userProfile.firstName"]': 'firstName',
      '[name="userProfile.lastName"]': 'lastName',
      '[name="userProfile.email"]': 'email',
    },
  },
  { name: 'choose password', shows: '[name="authenticator"]', press: '[name="authenticator"]' },
  {
    name: 'password',
    shows: '[name="confirm-password"]',
    type: {
      '[name="credentials.passcode"]': 'password',
      '[name="confirm-password"]': 'password',
    },
  },
  { name: 'choose email', shows: '[name="authenticator"]', press: '[name="authenticator"]' },
  {
    name: 'code',
    shows: '[name="credentials.passcode"]',
    type: { '[name="credentials.passcode"]': 'code' },
  },
  { name: 'skip the phone', shows: '[name="authenticator"]', press: 'button:text-is("Skip")' },
];

/** What follows a sign-up is the site's own. */
const ending = `<script>
  document.addEventListener('registered', (event) => {
    event.preventDefault();
    bench.done();
  });
</script>`;

const oktaRegister: Contestant = {
  name: 'okta-register',
  label: 'okta-register',
  folders: { '/okta-register': DIST },
  page: (org) => {
    const { head, body } = documentedSnippet(org);
    return { head, body: body + ending };
  },
  flow: oktaRegisterFlow,
};

/** Another build of the same, on a page of its own. */
export const buildIn = (name: string, folder: string): Contestant => ({
  ...oktaRegister,
  name,
  label: `${name}: ${folder}`,
  folders: { [`/${name}`]: folder },
  page: (org) => {
    const { head, body } = documentedSnippet(org);
    return { head: head.replaceAll('/okta-register/', `/${name}/`), body: body + ending };
  },
});

interface Prerender {
  prerender(options: { attributes: Record<string, string> }): string;
}

const oktaRegisterPrerendered: Contestant = {
  ...oktaRegister,
  name: 'okta-register-prerendered',
  label: 'okta-register, prerendered',
  page: async (org) => {
    const { head, body } = documentedSnippet(org);
    const [tag = ''] = /<okta-register[^>]*>/.exec(body) ?? [];
    const attributes = Object.fromEntries(
      Array.from(tag.matchAll(/([\w-]+)="([^"]*)"/g), ([, name, value]) => [name, value]),
    ) as Record<string, string>;
    const built = pathToFileURL(join(DIST, 'prerender.js')).href;
    const { prerender } = (await import(built)) as Prerender;
    return { head, body: prerender({ attributes }) + ending };
  },
};

/** The two generations have the same names for what is typed, and buttons of their own. */
const oktaWidgetFlow = (choose: (what: string) => string, skip: string): FlowStep[] => [
  {
    name: 'profile',
    shows: '[name="userProfile.email"]',
    type: {
      '[name="userProfile.firstName"]': 'firstName',
      '[name="userProfile.lastName"]': 'lastName',
      '[name="userProfile.email"]': 'email',
    },
  },
  { name: 'choose password', shows: choose('Password'), press: choose('Password') },
  {
    name: 'password',
    shows: '[name="confirmPassword"]',
    type: { '[name="credentials.passcode"]': 'password', '[name="confirmPassword"]': 'password' },
  },
  { name: 'choose email', shows: choose('Email'), press: choose('Email') },
  {
    name: 'code',
    shows: '[name="credentials.passcode"]',
    type: { '[name="credentials.passcode"]': 'code' },
  },
  { name: 'skip the phone', shows: choose('Phone'), press: skip },
];

interface OktaWidget {
  script: string;
  style: string;
}

/** As the widget's own README has it, with its assets on the site's own server. */
function oktaWidgetPage(org: string, { script, style }: OktaWidget) {
  return {
    head: `<script src="/okta-signin-widget/js/${script}"></script>
<link rel="stylesheet" href="/okta-signin-widget/css/${style}" />`,
    body: `<div id="osw-container"></div>
<script>
  const signIn = new OktaSignIn({
    issuer: '${org}/oauth2/default',
    clientId: '${CLIENT_ID}',
    redirectUri: location.origin + location.pathname,
    useClassicEngine: false,
    useInteractionCodeFlow: true,
    authScheme: 'OAUTH2',
    flow: 'signup',
    language: 'en',
    assets: { baseUrl: '/okta-signin-widget' },
  });
  signIn.showSignInToGetTokens({ el: '#osw-container' }).then((tokens) => {
    signIn.authClient.tokenManager.setTokens(tokens);
    bench.done();
  });
</script>`,
  };
}

const oktaWidget2: Contestant = {
  name: 'okta-widget-2',
  label: 'Okta’s widget, generation 2',
  folders: { '/okta-signin-widget': OKTA },
  // The smaller one of its bundles: nothing of the Classic Engine, no polyfills.
  page: (org) =>
    oktaWidgetPage(org, { script: 'okta-sign-in.oie.min.js', style: 'okta-sign-in.min.css' }),
  flow: oktaWidgetFlow((what) => `a[aria-label="Set up ${what}."]`, '.skip-all'),
};

const oktaWidget3: Contestant = {
  name: 'okta-widget-3',
  label: 'Okta’s widget, generation 3',
  folders: { '/okta-signin-widget': OKTA },
  // The smaller one of its two bundles: no polyfills.
  page: (org) =>
    oktaWidgetPage(org, {
      script: 'okta-sign-in.next.no-polyfill.js',
      style: 'okta-sign-in.next.css',
    }),
  flow: oktaWidgetFlow((what) => `button[aria-label="Set up ${what}."]`, '[data-se="save"]'),
};

/** Everybody who takes part, in the order of the tables. */
export const contestants: Contestant[] = [
  staticForm,
  oktaRegisterPrerendered,
  oktaRegister,
  oktaWidget2,
  oktaWidget3,
];
