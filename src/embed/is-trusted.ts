import { askDoctor } from '../element/ask-doctor.js';
import { findAll } from '../host/member-of.js';
import { trusted } from '../host/trusted-types.js';

/** Whether the page's Trusted Types let the widget draw at all. */
export function isTrusted(): boolean {
  try {
    return trusted() !== undefined;
  } catch {
    // eslint-disable-next-line no-console -- for the site owner
    console.error('okta-register: the directive trusted-types has to list okta-register.');
    findAll('okta-register').forEach(askDoctor);
    return false;
  }
}
