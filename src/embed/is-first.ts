import { OktaRegister } from '../element/okta-register.js';

/**
 * Whether the tag is still free. The first copy on a page wins: a second `define` would throw, and
 * take the rest of its bundle down.
 */
export function isFirst(): boolean {
  const first = customElements.get('okta-register') as Partial<typeof OktaRegister> | undefined;
  if (first && first.version !== OktaRegister.version) {
    // eslint-disable-next-line no-console -- for the site owner, who has to take one out
    console.warn(
      `okta-register: ${OktaRegister.version} is not used, for the page has ${first.version} already.`,
    );
  }
  return !first;
}
