/** What the script tag loads. */
import { OktaRegister } from './element/okta-register.js';
import { embed } from './embed/embed.js';
import { isFirst } from './embed/is-first.js';
import { isTrusted } from './embed/is-trusted.js';

// Where the page does not trust the widget, what stands inside the element goes on to show.
if (isFirst() && isTrusted()) {
  customElements.define('okta-register', OktaRegister);
  embed();
}
