/**
 * What has to be known of the attributes before their table is loaded (`attributes.ts`). A test
 * holds the two together.
 */

/** True for an attribute that is read by what is loaded for the host pages that have it. */
export const isRare = (name: string): boolean =>
  /^((prefill|hidden|on)-.|(map-query|terms-attribute|analytics)$)/.test(name);

const CHOICES = ['theme', 'loading', 'outcome', 'analytics', 'heading-level'];

const KNOWN = /^(light|dark|system|inherit|eager|lazy|tokens|code|none|datalayer|[1-6])?$/;

/** True when an attribute may say what it cannot say. */
export const maySayMore = (element: Element): boolean =>
  ['words', 'countries'].some((name) => element.hasAttribute(name)) ||
  CHOICES.some((name) => !KNOWN.test(element.getAttribute(name) ?? ''));
