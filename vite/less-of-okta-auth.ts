import type { Plugin } from 'vite';

/** What is left out of okta-auth-js: the file, what has to be in it, and what takes its place. */
const LEFT_OUT: readonly (readonly [file: string, was: RegExp, is: string])[] = [
  // It listens to the document as soon as it is loaded, which throws on a page with
  // `<img name="addEventListener">`. What it listens for is of use with `pollDelay` alone, and the
  // widget, which polls by itself, sets none.
  ['http/request.js', /\bisBrowser\(\)/g, 'false'],
  // Challenges for access tokens, of which no request of the widget carries one.
  ['http/request.js', /(?<=const wwwAuthHeader = )[^\n]+(?=;)/, "''"],
  ['http/request.js', /if \(wwwAuthHeader && [^]+?(?=return err;)/, ''],
  // What it says to whoever configures it is said by `configOf` before, with a code that the page hears.
  ['oidc/options/OAuthOptionsConstructor.js', /\bassertValidConfig\(options\);/, ''],
  ['oidc/util/prepareTokenParams.js', /\bassertPKCESupport\(sdk\);/, ''],
  // The widget asks for no proof of possession, and nothing of it warns of a transaction of before.
  ['oidc/util/prepareTokenParams.js', /if \(tokenParams\.dpop && [^]+?\n {4}\}/, ''],
  ['oidc/TransactionManager.js', /if \(isTransactionMeta\(obj\) && !opt[^]+?\n {12}\}/, ''],
  // For code that was written for version 2.
  ['oidc/util/oauth.js', /if \(arguments\.length > 2\) \{[^]+?\n {4}\}/, ''],
  // For browsers without a console, and for Internet Explorer.
  [
    'util/console.js',
    /function getNativeConsole\(\)[^]+?\n\}\s+function getConsole\(\)[^]+?\n\}/,
    'const getNativeConsole = () => console; const getConsole = getNativeConsole;',
  ],
  ['browser/browserStorage.js', /if \(isIE11OrLess\(\)[^]+?\n {8}\}/, ''],
  // A warning for servers, and one for whoever wants secure cookies on a page without https.
  ['storage/BaseStorageManager.js', /if \(!isBrowser\(\) [^]+?\n {4}\}/, ''],
  ['storage/options/browser.js', /if \(cookieSettings\.secure && !isHTTPS\) \{[^]+?\n {4}\}/, ''],
];

/** The package that our part of okta-auth-js is taken from: a test builds it from the older line too. */
export const { OKTA_AUTH = '@okta/okta-auth-js' } = process.env;

/** Neither what does harm on some pages, nor what would be loaded for nothing. */
export const lessOfOktaAuth: Plugin = {
  name: 'less-of-okta-auth',
  transform(code, id) {
    const [, path] = /okta-auth-js(?:-\d+)?\/esm\/browser\/(.+)$/.exec(id) ?? [];
    const parts = LEFT_OUT.filter(([file]) => file === path);
    if (!parts.length) return null;
    let less = code;
    for (const [, was, is] of parts) {
      if (less.search(was) < 0)
        this.error(`${id} has changed: look at what is to be left out of it.`);
      less = less.replace(was, is);
    }
    return { code: less, map: null };
  },
};
