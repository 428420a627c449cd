import type { Choice } from './choice.js';
import { isLink } from './rules.js';

/** What somebody copies into a site. */
export interface Snippet {
  /** HTML, to be pasted where the form goes. */
  tags: string;
  /** The value of the header Content-Security-Policy, if the page does nothing else. */
  policy: string;
  /** CSS, for the site's own style sheet. */
  styles: string;
}

type Attributes = Record<string, string | true | undefined>;

/** @param sri the hash of every file of the widget, by its name */
export async function snippet(choice: Choice, sri: Record<string, string>): Promise<Snippet> {
  const map = choice.script === 'module' && choice.integrity === 'all' && importMap(choice, sri);
  const tags = [
    ...(map ? [`<script type="importmap">${map}</script>`] : []),
    '<!-- In the head, if you can reach it. Only for speed. -->',
    tag('link', { rel: 'preconnect', href: orgOf(choice), crossorigin: true }),
    ...(choice.script === 'module'
      ? [
          tag('link', {
            rel: 'modulepreload',
            href: fileOf(choice),
            integrity: hashOf(choice, sri),
          }),
        ]
      : []),
    '',
    ...widget(choice, sri),
  ];
  const policy = await policyOf(choice, map || '');
  return { tags: tags.join('\n'), policy, styles: stylesOf(choice) };
}

/** The widget alone, as a preview of a policy: no org is asked for anything. */
export const previewTags = (choice: Choice): string =>
  widget(choice, {}, { preview: choice.policy }).join('\n');

const orgOf = ({ issuer }: Choice) => new URL(issuer).origin;

const nameOf = ({ script }: Choice) =>
  script === 'classic' ? 'okta-register.classic.js' : 'okta-register.js';

const fileOf = (choice: Choice) => choice.folder + nameOf(choice);

const hashOf = (choice: Choice, sri: Record<string, string>) =>
  choice.integrity === 'none' ? undefined : sri[nameOf(choice)];

/** The module's hash is on its tag, but what it imports is only checked against this. */
function importMap({ folder }: Choice, sri: Record<string, string>): string {
  const files = Object.entries(sri).filter(
    ([file]) => file.endsWith('.js') && !file.includes('.classic.'),
  );
  const integrity = Object.fromEntries(files.map(([file, hash]) => [folder + file, hash]));
  return `\n${JSON.stringify({ integrity }, null, 2)}\n`;
}

function widget(choice: Choice, sri: Record<string, string>, more: Attributes = {}): string[] {
  const { place } = choice;
  const own = { ...attributesOf(choice), ...more };
  const marked = Object.fromEntries(Object.entries(own).map(([name, it]) => [`data-${name}`, it]));
  const integrity = hashOf(choice, sri);
  const script: Attributes = {
    ...(choice.script === 'module' ? { type: 'module' } : { defer: true }),
    src: fileOf(choice),
    // Of another origin only what it shares can be checked.
    crossorigin: choice.script === 'classic' && integrity ? true : undefined,
    integrity,
    // A mark may only name an issuer that somebody names who may add scripts.
    'data-issuers': place === 'div' ? choice.issuer : undefined,
  };
  if (place === 'script') return [tag('script', { ...script, ...marked }, [])];
  return [
    tag('script', script, []),
    '',
    place === 'div'
      ? tag('div', { 'data-okta-register': true, ...marked }, inside(choice))
      : tag('okta-register', own, inside(choice)),
  ];
}

function attributesOf(choice: Choice): Attributes {
  const { issuer, theme, prefill, hidden } = choice;
  return {
    issuer,
    'client-id': choice.clientId,
    'redirect-uri': choice.redirectUri,
    theme: theme === 'page' ? undefined : theme,
    'sign-in-url': choice.signInUrl || undefined,
    'success-url': choice.successUrl || undefined,
    'require-terms': asksForTerms(choice) || undefined,
    ...prefixed('prefill', prefill),
    ...(choice.place === 'div' ? {} : prefixed('hidden', hidden)), // no mark may say these
    'map-query': choice.mapQuery || undefined,
  };
}

/** Only where there is a place for the words that are to be agreed to. */
const asksForTerms = ({ terms, slots, place }: Choice) =>
  terms === 'required' && slots['terms'] !== undefined && place !== 'script';

/** `firstName` is `prefill-first-name`: attributes know no capitals. */
const prefixed = (prefix: string, values: Record<string, string>): Attributes =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `${prefix}-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      value,
    ]),
  );

/** Another way in, and what the site says itself. */
function inside(choice: Choice): string[] {
  const texts = Object.entries(choice.slots);
  return [
    `<a href="${escape(orgOf(choice))}">Sign up</a>`,
    ...texts.map(([slot, text]) => {
      // Terms stand beside a checkbox, and a paragraph would bring its margins.
      const name = slot === 'terms' ? 'span' : 'p';
      return `<${name} slot="${slot}">${inline(text)}</${name}>`;
    }),
  ];
}

/** `Agree to the [terms](/terms)`: a link is all that a line of text needs. */
function inline(text: string): string {
  return text
    .split(/(\[[^\]]+\]\([^()\s]+\))/)
    .map((part) => {
      const [, label, href] = /^\[([^\]]+)\]\(([^()\s]+)\)$/.exec(part) ?? [];
      return label && href && isLink(href)
        ? `<a href="${escape(href)}">${escape(label)}</a>`
        : escape(part);
    })
    .join('');
}

async function policyOf(choice: Choice, map: string): Promise<string> {
  const org = orgOf(choice);
  const scripts = [choice.script === 'classic' ? fileOf(choice) : choice.folder];
  // An import map is an inline script.
  if (map) scripts.push(`'sha256-${await sha256(map)}'`);
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'self'",
    `connect-src ${org}`,
    `img-src data: ${org}`,
    "require-trusted-types-for 'script'",
    'trusted-types okta-register',
  ].join('; ');
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

function stylesOf({ looks, place, signInUrl }: Choice): string {
  const selectors = ['okta-register', ...(place === 'div' ? ['[data-okta-register]'] : [])];
  const declarations = [
    'display: block',
    // The room of the first form: what stands below it does not jump.
    `min-height: ${signInUrl ? 33 : 30}rem`,
    ...Object.entries(looks).map(([name, value]) => `--okta-register-${name}: ${value}`),
  ];
  return `${selectors.join(',\n')} {\n${declarations.map((it) => `  ${it};\n`).join('')}}\n`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** @param children lines; none for an element that has no end */
function tag(name: string, attributes: Attributes, children?: string[]): string {
  const all = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => (value === true ? key : `${key}="${escape(String(value))}"`));
  const inOneLine = `<${name} ${all.join(' ')}`;
  const start = inOneLine.length < 80 ? inOneLine : `<${name}\n  ${all.join('\n  ')}\n`;
  if (!children) return start.endsWith('\n') ? `${start}/>` : `${start} />`;
  const content = children.map((child) => `\n  ${child}`).join('');
  return `${start}>${content}${content && '\n'}</${name}>`;
}
