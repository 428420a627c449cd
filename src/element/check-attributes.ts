import { codesOf, countries } from '../fields/countries.js';
import { tellOwner } from '../host/tell-owner.js';
import { attributeOf, misspelt } from './attributes.js';

/** What holds without an attribute, where that is not the first of its values. */
const UNSET: Record<string, string> = {
  theme: 'light or dark as the page is',
  analytics: 'none',
  'heading-level': '2',
};

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

/** Tells the owner of a value that an attribute does not have. */
export function checkAttributes(element: Element): void {
  for (const name of misspelt(element)) {
    const { values = [] } = attributeOf(name) ?? {};
    const unset = UNSET[name] ?? values[0];
    tellOwner(
      `${name}="${element.getAttribute(name)}" is not known, and does nothing. ` +
        `Use ${values.join(', ')}. Default: ${unset}.`,
    );
  }
  const list = element.getAttribute('countries');
  const known = list === null ? [] : countries().map(({ value }) => value);
  const unknown = codesOf(list).filter((code) => !known.includes(code));
  if (unknown.length) {
    tellOwner(
      `countries="${list}": ${unknown.join(', ')} is dropped. ` +
        'Use ISO 3166 codes of two letters, separated by spaces, e.g. DE AT CH.',
    );
  }
  const words = element.getAttribute('words');
  if (words !== null && !isJson(words)) {
    tellOwner(
      'The attribute words is no JSON, and does nothing. An example: ' +
        `words='{"en": {"actions": {"signUp": "Join"}}}'.`,
    );
  }
}
