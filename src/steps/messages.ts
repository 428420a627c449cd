import { html, nothing } from 'lit';
import { webAddress } from '../host/navigate.js';
import { lookUp } from '../idx/look-up.js';
import type { Failure } from '../idx/failure.js';
import type { Message } from '../idx/step.js';
import type { Words } from '../locales/words.js';
import { messageTemplate } from './form.js';

function link(url: string, label: string): unknown {
  const address = webAddress(url);
  return address ? html`<a href=${address} target="_blank" rel="noopener">${label}</a>` : label;
}

/** Where a message itself leads, if it does. */
const targetOf = ({ links = [] }: Message): string | undefined =>
  links.length === 1 && !links[0]?.label ? links[0]?.url : undefined;

function message(said: Message): unknown {
  const { text, level, lang, links = [] } = said;
  const target = targetOf(said);
  const further = links.map(({ label, url }) => link(url, label ?? url));
  return messageTemplate(target ? link(target, text) : html`${text} ${further}`, level, lang);
}

/** Help is for all that is said, and no more of it. */
const isOneOfSeveral = (said: Message) =>
  targetOf(said) !== undefined && !said.key?.includes('additional_help');

/** Messages, with what can be done about one of them in a list below it. */
function messageList([first, ...rest]: readonly Message[]): unknown[] {
  if (!first) return [];
  const end = rest.findIndex((said) => !isOneOfSeveral(said));
  const options = rest.slice(0, end < 0 ? undefined : end);
  const list = html`<ul class="okta-register-details">
    ${options.map((said) => html`<li lang=${said.lang ?? nothing}>${link(targetOf(said) ?? '', said.text)}</li>`)}
  </ul>`;
  return [
    message(first),
    options.length ? list : nothing,
    ...messageList(rest.slice(options.length)),
  ];
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
  if (!failure) return messageList(messages);
  return [message({ text: failureText(failure, words), level: 'error', lang: failure.lang })];
}
