import { tellOwner } from '../host/report.js';

/** Attributes with a few values: what holds without them, and what they can say. */
const CHOICES: Record<string, [unset: string, ...values: string[]]> = {
  theme: ['light or dark as the page is', 'light', 'dark', 'system', 'inherit'],
  loading: ['eager', 'eager', 'lazy'],
  outcome: ['tokens', 'tokens', 'code', 'none'],
  analytics: ['none', 'datalayer'],
};

/** Tells the owner of a value that an attribute does not have. */
export function checkChoices(element: Element): void {
  for (const [name, [unset, ...values]] of Object.entries(CHOICES)) {
    const value = element.getAttribute(name);
    if (!value || values.includes(value)) continue;
    tellOwner(
      `${name}="${value}" is not known, and does nothing. Use ${values.join(', ')}. Default: ${unset}.`,
    );
  }
}
