/** What is known of one attribute. */
interface Attribute {
  /** All that it can say. Absent: any text. */
  values?: readonly string[];
  /** What holds without it, where that is not the first of its values. */
  unset?: string;
  /** Read by what is loaded for the host pages that have it (`host/host-options.ts`). */
  rare?: true;
}

/** Every attribute of `<okta-register>`; `*` is any name. */
export const ATTRIBUTES: Readonly<Record<string, Attribute>> = {
  issuer: {},
  'client-id': {},
  'redirect-uri': {},
  scopes: {},
  'sign-in-url': {},
  'success-url': {},
  'default-country': {},
  'request-timeout': {},
  loading: { values: ['eager', 'lazy'] },
  'activation-token': {},
  theme: { values: ['light', 'dark', 'system', 'inherit'], unset: 'light or dark as the page is' },
  'prefill-*': { rare: true },
  'hidden-*': { rare: true },
  'map-query': { rare: true },
  'require-terms': {},
  'terms-attribute': { rare: true },
  outcome: { values: ['tokens', 'code', 'none'] },
  'code-challenge': {},
  analytics: { values: ['datalayer'], unset: 'none', rare: true },
  'on-*': { rare: true },
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
