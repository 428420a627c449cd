import { OktaRegister } from './element/okta-register.js';

export { OktaRegister };
export type * from './index.js';

/** Defines `<okta-register>`. The first copy on a page wins: a second `define` would throw. */
if (!customElements.get('okta-register')) customElements.define('okta-register', OktaRegister);
