/** Defines `<okta-register>`, unless another copy on the page has. */
import { OktaRegister } from './element/okta-register.js';
import { isFirst } from './embed/is-first.js';

export { OktaRegister };
export type * from './index.js';

// On a server there is nothing to define it for.
if (globalThis.document && isFirst()) customElements.define('okta-register', OktaRegister);
