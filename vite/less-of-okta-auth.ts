import type { Plugin } from 'vite';

/** What is left out of okta-auth-js, by file: what has to be in it, and what takes its place. */
const LEFT_OUT: Readonly<Record<string, readonly [was: RegExp, is: string]>> = {
  // It listens to the document as soon as it is loaded, which throws on a page with
  // `<img name="addEventListener">`. What it listens for is of use with `pollDelay` alone, and the
  // widget, which polls by itself, sets none.
  'http/request.js': [/\bisBrowser\(\)/g, 'false'],
  // Challenges for access tokens, of which no request of the widget carries one.
  'errors/WWWAuthError.js': [
    /if \(!header\) \{\s+return null;\s+\}[^]+?return new WWWAuthError\(scheme, params\);/,
    'return null;',
  ],
  // What it says to whoever configures it is said by `configOf` before, with a code that the page hears.
  'oidc/options/OAuthOptionsConstructor.js': [/\bassertValidConfig\(options\);/, ''],
  // For browsers without a console.
  'util/console.js': [
    /function getNativeConsole\(\)[^]+?\n\}\s+function getConsole\(\)[^]+?\n\}/,
    'const getNativeConsole = () => console; const getConsole = getNativeConsole;',
  ],
  // A warning for servers.
  'storage/BaseStorageManager.js': [/if \(!isBrowser\(\) [^]+?\n {4}\}/, ''],
};

/** The package that our part of okta-auth-js is taken from: a test builds it from the older line too. */
export const { OKTA_AUTH = '@okta/okta-auth-js' } = process.env;

/** Neither what does harm on some pages, nor what would be loaded for nothing. */
export const lessOfOktaAuth: Plugin = {
  name: 'less-of-okta-auth',
  transform(code, id) {
    const [, file = ''] = /okta-auth-js(?:-\d+)?\/esm\/browser\/(.+)$/.exec(id) ?? [];
    const [was, is] = LEFT_OUT[file] ?? [];
    if (!was || is === undefined) return null;
    if (code.search(was) < 0)
      this.error(`${id} has changed: look at what is to be left out of it.`);
    return { code: code.replace(was, is), map: null };
  },
};
