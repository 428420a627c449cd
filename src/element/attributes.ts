/** What is known of one attribute. */
interface Attribute {
  /** All that it can say. Absent: any text. */
  values?: readonly string[];
  /** Read by what is loaded for the host pages that have it (`host/host-options.ts`). */
  rare?: true;
  /**
   * What it may say on a mark, which people can write who may not add scripts. Absent: all that it
   * can say elsewhere, because the visitor sees it, or the org decides about it. `issuer`: one that
   * the page allows; `origin`: an address of the page's own origin.
   */
  mark?: 'issuer' | 'origin' | 'nothing';
}

/** Every attribute of `<okta-register>`; `*` is any name. */
export const ATTRIBUTES: Readonly<Record<string, Attribute>> = {
  issuer: { mark: 'issuer' },
  // Public, and of use only at the issuer, which knows the addresses that it may be used from.
  'client-id': {},
  'redirect-uri': { mark: 'origin' },
  // The org decides which ones an app gets, and the tokens stay with the page.
  scopes: {},
  'sign-in-url': { mark: 'origin' },
  'success-url': { mark: 'origin' },
  'default-country': {},
  'heading-level': { values: ['1', '2', '3', '4', '5', '6'] },
  countries: {},
  'request-timeout': {},
  loading: { values: ['eager', 'lazy'] },
  'activation-token': { mark: 'nothing' },
  theme: { values: ['light', 'dark', 'system', 'inherit'] },
  'prefill-*': { rare: true },
  'hidden-*': { rare: true, mark: 'nothing' },
  'map-query': { rare: true },
  'require-terms': {},
  'auto-submit': {},
  preview: {},
  // For the owner of the page, and a request more to the org: not for whoever may write a mark.
  doctor: { mark: 'nothing' },
  'preview-step': {},
  'terms-attribute': { rare: true },
  outcome: { values: ['tokens', 'code', 'none'] },
  // Whoever chooses it knows the verifier, and could redeem a code that leaks.
  'code-challenge': { mark: 'nothing' },
  // Text, which whoever writes a mark can write beside it as well.
  words: {},
  // Names of steps and codes of failures, to an array that the page's own tags read.
  analytics: { values: ['datalayer'], rare: true },
  'on-*': { rare: true, mark: 'nothing' },
};

/** The row of an attribute, by the name that it has on an element. */
export const attributeOf = (name: string): Attribute | undefined =>
  [name, name.replace(/-.+/, '-*')]
    .filter((row) => Object.hasOwn(ATTRIBUTES, row))
    .map((row) => ATTRIBUTES[row])[0];

/** Attributes that say what they cannot say; their names. */
export const misspelt = (element: Element): string[] =>
  element.getAttributeNames().filter((name) => {
    const value = element.getAttribute(name);
    return value && attributeOf(name)?.values?.includes(value) === false;
  });
