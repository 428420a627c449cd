import { html } from 'hono/html';
import {
  DEVICES,
  INTEGRITY,
  PAGES,
  PLACES,
  SCRIPTS,
  TERMS,
  THEMES,
  WIDTHS,
  type Addresses,
} from './choice.js';
import { LOOKS, SLOTS, type Look } from './looks.js';

type Markup = ReturnType<typeof html>;

/** What belongs together in the form. */
export const GROUPS = ['page', 'placement', 'looks', 'words', 'values', 'site'] as const;
type Group = (typeof GROUPS)[number];

/**
 * The form of the playground, with what its address says filled in.
 *
 * @param groups what of it
 */
export function choices(
  query: URLSearchParams,
  own: Addresses,
  groups: readonly Group[] = GROUPS,
): Markup {
  const value = (name: string) => query.get(name) ?? '';
  /** Names, or the beginnings of names. */
  const isSet = (...names: string[]) =>
    [...query.keys()].some((key) => names.some((name) => key.startsWith(name)));

  const select = (name: string, label: string, options: Record<string, string>) => html`
    <p class="choice">
      <label for="choice-${name}">${label}</label>
      <select id="choice-${name}" name="${name}">
        ${Object.entries(options).map(
          ([id, text]) =>
            html`<option value="${id}" ${id === value(name) ? 'selected' : ''}>${text}</option>`,
        )}
      </select>
    </p>
  `;

  const radios = (name: string, legend: string, options: Record<string, string>, row = '') => {
    const ids = Object.keys(options);
    const chosen = ids.includes(value(name)) ? value(name) : ids[0];
    return html`
      <fieldset class="choice ${row}">
        <legend>${legend}</legend>
        ${Object.entries(options).map(
          ([id, text]) => html`
            <label>
              <input type="radio" name="${name}" value="${id}" ${id === chosen ? 'checked' : ''} />
              ${text}
            </label>
          `,
        )}
      </fieldset>
    `;
  };

  const described = (name: string, hint = '') => html`
    <span class="panel-note" id="choice-${name}-hint">${hint}</span>
    <span class="choice-problem" id="choice-${name}-problem" hidden></span>
  `;

  const line = (name: string, label: string, example = '', hint = '') => html`
    <p class="choice">
      <label for="choice-${name}">${label}</label>
      <input
        id="choice-${name}"
        name="${name}"
        value="${value(name)}"
        placeholder="${example}"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-describedby="choice-${name}-hint choice-${name}-problem"
      />
      ${described(name, hint)}
    </p>
  `;

  const lines = (name: string, label: string, example: string, hint: string) => html`
    <p class="choice">
      <label for="choice-${name}">${label}</label>
      <textarea
        id="choice-${name}"
        name="${name}"
        rows="3"
        placeholder="${example}"
        autocapitalize="none"
        spellcheck="false"
        aria-describedby="choice-${name}-hint choice-${name}-problem"
      >
${value(name)}</textarea>
      ${described(name, hint)}
    </p>
  `;

  const color = ({ name, label, preset }: Look) => html`
    <div class="choice choice-color">
      <label for="choice---${name}">${label}</label>
      <input
        id="choice---${name}"
        name="--${name}"
        value="${value(`--${name}`)}"
        placeholder="${preset}"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-describedby="choice---${name}-problem"
      />
      <input type="color" data-for="choice---${name}" aria-label="${label}: pick a colour" />
      <span class="choice-problem" id="choice---${name}-problem" hidden></span>
    </div>
  `;

  const group = (name: string, open: boolean, content: unknown) => html`
    <details ${open ? 'open' : ''}>
      <summary>${name}</summary>
      <div class="choice-group" role="group" aria-label="${name}">${content}</div>
    </details>
  `;

  const colors = LOOKS.filter(({ kind }) => kind === 'color');
  const others = LOOKS.filter(({ kind }) => kind !== 'color');
  const content: Record<Group, () => Markup> = {
    page: () =>
      group(
        'Page',
        true,
        html`
          ${own.policies ? select('policy', 'Policy of the org', own.policies) : ''}
          ${select('page', 'Beside the plain page', PAGES)}
          ${radios('width', 'Width', WIDTHS, 'choice-row')}
          ${radios('device', 'Visitor’s device', DEVICES, 'choice-row')}
        `,
      ),
    placement: () =>
      group(
        'Placement',
        true,
        html`
          ${radios('place', 'What stands in the page', PLACES)}
          ${radios('script', 'The script', SCRIPTS)} ${select('integrity', 'Integrity', INTEGRITY)}
        `,
      ),
    looks: () =>
      group(
        'Looks',
        isSet('--', 'theme') || groups.length < GROUPS.length,
        html`
          ${select('theme', 'Theme', THEMES)} ${colors.map(color)}
          ${others.map(({ name, label, preset }) => line(`--${name}`, label, preset))}
        `,
      ),
    words: () =>
      group(
        'Words',
        isSet('slot-'),
        html`
          <p class="panel-note choice-no-words">
            The script tag alone has no place for words: choose the tag or the marked div.
          </p>
          <p class="panel-note">
            A link is written like this: I agree to the [terms](/terms). Pictures and the rest are
            yours to add in the snippet.
          </p>
          ${SLOTS.map(({ name, description }) =>
            line(`slot-${name}`, name.charAt(0).toUpperCase() + name.slice(1), '', description),
          )}
          ${radios('terms', 'The terms are', TERMS)}
        `,
      ),
    values: () =>
      group(
        'Values',
        isSet('prefill', 'hidden', 'map-query', 'query'),
        html`
          ${lines('prefill', 'Begin with', 'firstName = Ada', 'Attributes of the org’s profile.')}
          ${lines('hidden', 'Send, and do not show', 'plan = team', 'Attributes, one a line.')}
          ${line(
            'map-query',
            'Take from the page’s address',
            'utm_source:marketingSource',
            'parameter:attribute, separated by spaces.',
          )}
          ${
            // A preview without an org reads no address.
            own.policies
              ? ''
              : line('query', 'Try it with this address', '?utm_source=spring', 'Of the previews.')
          }
        `,
      ),
    site: () =>
      group(
        'Your org and your site',
        isSet('issuer', 'client-id', 'folder', 'sign-in-url', 'success-url') || !!own.policies,
        html`
          <p class="panel-note">
            For the snippet. The previews stay with the org of this
            ${own.policies ? 'page' : 'demo'}.
          </p>
          ${line('issuer', 'Issuer', own.issuer)} ${line('client-id', 'Client ID', own.clientId)}
          ${line('folder', 'Folder of the script', own.folder)}
          ${line('sign-in-url', 'Sign-in page', '/sign-in')}
          ${line('success-url', 'Where to go at the end', '/welcome')}
        `,
      ),
  };
  return html`
    <form id="choices" class="choices" aria-label="Choices" autocomplete="off">
      ${groups.map((name) => content[name]())}
    </form>
  `;
}
