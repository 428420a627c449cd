import { html } from 'lit';
import { webAddress } from '../host/navigate.js';
import { lookUp } from '../idx/look-up.js';
import type { Failure } from '../idx/failure.js';
import type { Message } from '../idx/step.js';
import type { Words } from '../locales/words.js';
import { messageTemplate } from './form.js';

function message({ text, level, lang, links = [] }: Message): unknown {
  const further = links.map(({ label, url }) => {
    const address = webAddress(url);
    return address ? html`<a href=${address} target="_blank" rel="noopener">${label}</a>` : label;
  });
  return messageTemplate(html`${text} ${further}`, level, lang);
}

/** The sentence for a failure: the org's own, or else the widget's for its code. */
export const failureText = ({ message, code }: Failure, { failures }: Words): string =>
  message ?? lookUp(failures, code) ?? failures.refused;

/** What is said above the fields: a failure, or else what the server says of the step. */
export function messagesTemplate(
  messages: readonly Message[],
  failure: Failure | undefined,
  words: Words,
): unknown[] {
  if (!failure) return messages.map(message);
  return [message({ text: failureText(failure, words), level: 'error', lang: failure.lang })];
}
