/**
 * What somebody might write into an org's answer so that it does more than be read. Whatever of it
 * runs sets `__pwned`.
 */
import type { WireResponse } from '../../src/idx/wire.js';

const RUN = 'globalThis.__pwned=1';

const MARKUP = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}//`,
  `<img src=x onerror=${RUN}>`,
  `<IMG SRC=x OnErRoR="${RUN}">`,
  `"><img src=x onerror=${RUN}>`,
  `'><svg/onload=${RUN}>`,
  `" autofocus onfocus="${RUN}" x="`,
  `' onmouseover='${RUN}`,
  `\` onclick=${RUN} \``,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  `</textarea></select></form></style></template></title><img src=x onerror=${RUN}>`,
  `<!--><img src=x onerror=${RUN}>-->`,
  `<iframe srcdoc="<script>parent.__pwned=1</script>">`,
  `<form action="javascript:${RUN}"><button>Go</button></form>`,
  `<input type="submit" formaction="javascript:${RUN}" form="form">`,
  `<base href="https://attacker.example/">`,
  `<meta http-equiv="refresh" content="0;url=https://attacker.example/">`,
  `<link rel="stylesheet" href="data:text/css,*{display:none}">`,
  `<a href="javascript:${RUN}">x</a>`,
  `<okta-register issuer="https://attacker.example"></okta-register>`,
  `<template shadowrootmode="open"><script>${RUN}</script></template>`,
  `<slot name="step"></slot>`,
  `&lt;img src=x onerror=${RUN}&gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62;`,
];

const TEMPLATES = [
  '<!--?lit$123456789$-->',
  '{{lit-123456789}}',
  '<?lit$123456789$>',
  '<!--lit-part--><!--/lit-part-->',
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `#{${RUN}}<%= ${RUN} %>`,
  '{to} {count} {name} {0} {date}',
  "$& $1 $` $' $$",
];

const STYLES = [
  `</style><script>${RUN}</script>`,
  'x;} * { display: none; } @import "https://attacker.example/x.css";',
  `expression(${RUN}) url("javascript:${RUN}")`,
];

const TEXTS = [
  '\u202Eexe.yna\u202C \u2066\u2067\u2068\u2069 \u200B\u200F\uFEFF',
  'Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334a\u0358'.repeat(20),
  'null\u0000byte\u0001\u0007\u001B[31m',
  'line\nbreak\r\nand\ttab\u2028and\u2029more',
  'lone \uD800 surrogate \uDFFF',
  'very long '.repeat(2000),
  'unbroken'.repeat(1000),
  '[object Object]',
  'undefined',
];

/** Names that objects have by themselves, and names by which a control hides what its form has. */
export const NAMES = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'toJSON'],
  ...['form', 'elements', 'submit', 'requestSubmit', 'reset', 'action', 'method', 'length', 'name'],
  ...[
    'attributes',
    'parentNode',
    'nodeName',
    'nodeType',
    'ownerDocument',
    'children',
    'firstChild',
  ],
  ...['body', 'documentElement', 'activeElement', 'adoptedStyleSheets', 'querySelectorAll'],
  ...['querySelector', 'getAttribute', 'addEventListener', 'isConnected', 'getRootNode', 'id'],
];

/** Addresses that do something where they are followed. */
export const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` \u0001javascript:${RUN}`,
  `java\tscript\n:${RUN}`,
  `\njavascript:${RUN}`,
  `javascript&colon;${RUN}`,
  `javascript://example.com/%0A${RUN}`,
  `vbscript:${RUN}`,
  `data:text/html,<script>parent.__pwned=1</script>`,
  `DATA:text/html;base64,PHNjcmlwdD5wYXJlbnQuX19wd25lZD0xPC9zY3JpcHQ+`,
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}"/>`,
  `data:image/png,"onerror="${RUN}`,
  `data:text/javascript,${RUN}`,
  'blob:https://example.com/00000000-0000-4000-8000-000000000000',
  'filesystem:https://example.com/temporary/x',
  'file:///etc/passwd',
  'about:blank#x',
  'view-source:https://example.com',
  'intent://example.com#Intent;scheme=javascript;end',
  'https:javascript:x',
  'market:javascript:x',
  'https://',
  '//',
  '#',
  '',
];

/** Everything hostile. An empty text is none: what says nothing is rightly not drawn. */
export const injections: readonly string[] = [
  ...MARKUP,
  ...TEMPLATES,
  ...STYLES,
  ...TEXTS,
  ...NAMES,
  ...ADDRESSES.filter(Boolean),
];

/** What a string of a response is for: to be read, to be followed, or to say how it is built. */
export type Use = 'text' | 'address' | 'structure';

type Key = string | number;
export interface Place {
  keys: readonly Key[];
  /** `remediation.value[0].value[1].label` */
  path: string;
  use: Use;
}

const words = (text: string) => new Set(text.split(' '));
const ADDRESS_KEYS = words('href url src uri logoUri downloadHref setupOVUrl setupNfcUrl script');
const STRUCTURE_KEYS = words(
  'version stateHandle intent type key id method rel produces accepts relatesTo class value ' +
    'inputType format hint questionKey selectedChannel errorCode errorLink errorId siteKey ' +
    'expiresAt expiry',
);
/** Where a name is a person's or a company's, and not a field's. */
const NAMED = words('idp app rp user captcha issuer');

function useOf(keys: readonly Key[], value: string): Use {
  const [key, holder] = keys.filter((part) => typeof part === 'string').reverse();
  if (ADDRESS_KEYS.has(key ?? '')) return 'address';
  if (key === 'name' && !NAMED.has(holder === 'value' ? (keys[0] as string) : (holder ?? ''))) {
    return 'structure';
  }
  if (holder === 'i18n' && key === 'key') return 'structure';
  // The one option that says how an attribute is drawn.
  if (key === 'label' && value === 'display') return 'structure';
  if (key === 'value' && keys.includes('requestInfo')) return 'text';
  return STRUCTURE_KEYS.has(key ?? '') ? 'structure' : 'text';
}

const pathOf = (keys: readonly Key[]) =>
  keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${String(key)}]`;
    return path ? `${path}.${key}` : key;
  }, '');

function findPlaces(value: unknown, keys: readonly Key[] = []): Place[] {
  if (typeof value === 'string') return [{ keys, path: pathOf(keys), use: useOf(keys, value) }];
  if (Array.isArray(value)) return value.flatMap((item, at) => findPlaces(item, [...keys, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => findPlaces(item, [...keys, key]));
}

const found = new WeakMap<WireResponse, readonly Place[]>();

/** Every place of a response where a string stands. They are found once: hundreds are put there. */
export function placesOf(response: WireResponse): readonly Place[] {
  const places = found.get(response) ?? findPlaces(response);
  found.set(response, places);
  return places;
}

function put(target: unknown, [key = '', ...rest]: readonly Key[], string: string): void {
  const holder = target as Record<Key, unknown>;
  if (rest.length) put(holder[key], rest, string);
  else holder[key] = string;
}

function replaced(response: WireResponse, places: readonly Place[], string: string): WireResponse {
  const copy = structuredClone(response);
  for (const { keys } of places) put(copy, keys, string);
  return copy;
}

/** Copies of a response in which one string after the other is the hostile one. */
export function* poisoned(
  response: WireResponse,
  string: string,
  isMeant: (place: Place) => boolean = () => true,
): Generator<{ path: string; response: WireResponse }> {
  for (const place of placesOf(response).filter(isMeant)) {
    yield { path: place.path, response: replaced(response, [place], string) };
  }
}

/** A copy of a response in which every text is the hostile string. */
export const poisonedAll = (response: WireResponse, string: string): WireResponse =>
  replaced(
    response,
    placesOf(response).filter(({ use }) => use === 'text'),
    string,
  );
