import { html, type TemplateResult } from 'lit';
import { webAddress } from '../flow/navigate.js';
import { lookUp } from '../flow/look-up.js';
import type { Failure } from '../flow/failure.js';
import type { Message } from '../flow/step.js';
import type { Words } from '../locales/words.js';

const paragraph = ({ text, level, links = [] }: Message): TemplateResult =>
  html`<p class="okta-register-message" data-level=${level}>
    ${text}
    ${links.map(({ label, url }) => {
      const address = webAddress(url);
      return address ? html`<a href=${address} target="_blank" rel="noopener">${label}</a>` : label;
    })}
  </p>`;

/** The sentence for a failure: the org's own, or else the widget's for its code. */
export const failureText = ({ message, code }: Failure, { failures }: Words): string =>
  message ?? lookUp(failures, code) ?? failures.refused;

/** What is said above the fields: a failure, or else what the server says of the step. */
export function messagesTemplate(
  messages: readonly Message[],
  failure: Failure | undefined,
  words: Words,
): TemplateResult[] {
  if (!failure) return messages.map(paragraph);
  return [paragraph({ text: failureText(failure, words), level: 'error' })];
}
