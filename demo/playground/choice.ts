import { hostilePages } from './host-pages.js';
import { LOOKS, SLOTS } from './looks.js';
import { COLOR, FONT, HOST, ID, LENGTH, LINK, PAIRS, QUERY, TEXT, type Rule } from './rules.js';

type Options = Record<string, string>;

/** Whose org it is, and where the widget's files are. */
export interface Addresses {
  issuer: string;
  clientId: string;
  /** Ends in a slash. */
  folder: string;
  /** What can be previewed, where the emulator is in the page and not behind the issuer. */
  policies?: Options;
}

/** How the widget gets into the page. */
export const PLACES = {
  element: '<okta-register>',
  div: 'A marked <div>, where an editor strips unknown tags',
  script: 'The script tag alone',
} satisfies Options;

export const SCRIPTS = {
  module: 'A module, which fetches its parts when they are needed',
  classic: 'A classic script in one file, for a page in English',
} satisfies Options;

export const INTEGRITY = {
  script: 'Of the script',
  all: 'Of every file, by an import map',
  none: 'None',
} satisfies Options;

export const THEMES = {
  page: 'Light or dark, as the page says',
  light: 'Light',
  dark: 'Dark',
  system: 'As the device prefers',
  inherit: 'The page’s own font, colours and corners',
} satisfies Options;

export const TERMS = {
  shown: 'Shown',
  required: 'To be agreed to, by a checkbox',
} satisfies Options;

export const PAGES: Options = Object.fromEntries(hostilePages.map(({ id, name }) => [id, name]));
export const WIDTHS = { phone: 'Phone', wide: 'Wide', both: 'Both' } satisfies Options;
export const DEVICES = { both: 'Both', light: 'Light', dark: 'Dark' } satisfies Options;

/** What somebody has chosen in the playground. Everything in it has been checked. */
export interface Choice extends Addresses {
  place: keyof typeof PLACES;
  script: keyof typeof SCRIPTS;
  integrity: keyof typeof INTEGRITY;
  theme: keyof typeof THEMES;
  signInUrl: string;
  successUrl: string;
  /** For the previews, where the page's address has to be another one than their own. */
  redirectUri?: string;
  /** The policy of the previews, where they have no org. */
  policy?: string;
  /** Values of custom properties by their name without prefix. */
  looks: Record<string, string>;
  /** Text by slot, with links as in Markdown. */
  slots: Record<string, string>;
  terms: keyof typeof TERMS;
  /** Values by attribute of the profile. */
  prefill: Record<string, string>;
  hidden: Record<string, string>;
  mapQuery: string;
  /** The page beside the plain one, and how both are shown. */
  page: string;
  width: keyof typeof WIDTHS;
  device: keyof typeof DEVICES;
  /** What the previews' address ends with. */
  query: string;
}

export interface ReadChoice {
  choice: Choice;
  /** What is wrong with a value that is therefore not used, by the parameter's name. */
  problems: Record<string, string>;
  /** What was chosen and not given by default: the query to share. */
  canonical: URLSearchParams;
}

/** Longer than anything that belongs into an attribute or a style. */
const LONGEST = 1000;

/** Reads a choice from the query of an address, which may hold anything. */
export function readChoice(query: URLSearchParams, own: Addresses): ReadChoice {
  const problems: Record<string, string> = {};
  const canonical = new URLSearchParams();

  const text = (name: string, { allows, says }: Rule, preset = ''): string => {
    const value = query.get(name)?.trim() ?? '';
    if (!value || value === preset) return preset;
    if (value.length > LONGEST || !allows(value)) {
      problems[name] = says;
      return preset;
    }
    canonical.set(name, value);
    return value;
  };

  const oneOf = <T extends Options>(name: string, options: T): keyof T => {
    const [preset = ''] = Object.keys(options);
    const value = query.get(name) ?? '';
    if (value === preset || !Object.hasOwn(options, value)) return preset;
    canonical.set(name, value);
    return value;
  };

  const all = (prefix: string, rules: Record<string, Rule>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(rules)
        .map(([name, rule]) => [name, text(prefix + name, rule)])
        .filter(([, value]) => value),
    ) as Record<string, string>;

  const kinds = { color: COLOR, length: LENGTH, font: FONT };
  const folder = text('folder', HOST, own.folder);
  const choice: Choice = {
    ...(own.policies && { policy: oneOf('policy', own.policies) }),
    place: oneOf('place', PLACES),
    script: oneOf('script', SCRIPTS),
    integrity: oneOf('integrity', INTEGRITY),
    page: oneOf('page', PAGES),
    width: oneOf('width', WIDTHS),
    device: oneOf('device', DEVICES),
    theme: oneOf('theme', THEMES),
    looks: all('--', Object.fromEntries(LOOKS.map(({ name, kind }) => [name, kinds[kind]]))),
    slots: all('slot-', Object.fromEntries(SLOTS.map(({ name }) => [name, TEXT]))),
    terms: oneOf('terms', TERMS),
    prefill: pairsOf(text('prefill', PAIRS)),
    hidden: pairsOf(text('hidden', PAIRS)),
    mapQuery: text('map-query', QUERY),
    query: text('query', TEXT).replace(/^\?/, ''),
    issuer: text('issuer', HOST, own.issuer).replace(/\/+$/, ''),
    clientId: text('client-id', ID, own.clientId),
    folder: folder.endsWith('/') ? folder : `${folder}/`,
    signInUrl: text('sign-in-url', LINK),
    successUrl: text('success-url', LINK),
  };
  return { choice, problems, canonical };
}

/** One pair a line: `firstName = Ada`. */
function pairsOf(lines: string): Record<string, string> {
  const pairs = lines.split(/\r?\n/).filter((line) => line.trim());
  return Object.fromEntries(
    pairs.map((line) => {
      const [name = '', ...value] = line.split('=');
      return [name.trim(), value.join('=').trim()];
    }),
  );
}
