import { html, nothing, type TemplateResult } from 'lit';
import { fill, type Words } from '../locales/words.js';
import { lookUp } from '../idx/look-up.js';
import type { Authenticator, Option } from '../idx/step.js';

/** Until when setting an authenticator up can be put off. */
function grace({ gracePeriod }: Authenticator, words: Words, lang?: string): string | undefined {
  const { expiry = '', remainingSkips } = gracePeriod ?? {};
  if (remainingSkips !== undefined) {
    return fill(words.skipsLeft, { count: remainingSkips }, lang);
  }
  const date = new Date(expiry);
  // Browsers make a date of almost any text with a number in it.
  if (!/^\d{4}-\d\d-\d\dT/.test(expiry) || Number.isNaN(Number(date))) return undefined;
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long' });
  return fill(words.requiredFrom, { date: format.format(date) });
}

/** What tells an authenticator from the others of its kind, and what it is. */
export function aboutOption({ authenticator }: Option, words: Words, lang?: string): string {
  if (!authenticator) return '';
  const { key, profile } = authenticator;
  const known = lookUp(words.methods, key);
  const own = [profile['nickname'], profile['phoneNumber'], profile['email']];
  return [...own, known, grace(authenticator, words, lang)]
    .filter((text) => typeof text === 'string' && text)
    .join(' · ');
}

/** True for what an image may show. A script in an SVG is not run there. */
export const isPicture = (address: string | undefined): address is string =>
  address !== undefined &&
  URL.canParse(address) &&
  /^https?:|^data:image\/(png|jpeg|gif|webp|svg\+xml)[;,]/.test(address);

/** An option's name, its description, and its picture when the server has one. */
export function optionLabel(
  { label, authenticator }: Option,
  about: string,
  id: string,
): TemplateResult {
  const { logo } = authenticator ?? {};
  return html`${
      isPicture(logo)
        ? html`<img class="okta-register-logo" src=${logo} alt="" width="24" height="24" />`
        : nothing
    }<span class="okta-register-option-label"
      >${label}
      ${about ? html`<span class="okta-register-about" id=${id}>${about}</span>` : nothing}</span
    >`;
}
