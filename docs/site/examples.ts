import { html } from 'hono/html';
import { codeBlock } from './code.js';
import { layout, withWidget } from './layout.js';
import { examples } from './looks.js';
import { policies } from './own.js';

type Markup = ReturnType<typeof html>;

/** What the forms are called: each has a name of its own, for whoever hears the page. */
const TITLES: Record<string, string> = {
  'password-first': 'Join with a password',
  'password-optional': 'Join without a password',
  everything: 'Join in any way',
  passkey: 'Join with a passkey',
  social: 'Join with a provider',
  'custom-attributes': 'Join, and tell us more',
};

const form = (policy: string, title: string, theme?: string): Markup => {
  const words = JSON.stringify({ en: { titles: { 'enroll-profile': title } } });
  return html`<okta-register
    preview="${policy}"
    words="${words}"
    heading-level="4"
    loading="lazy"
    ${theme ? html`theme="${theme}"` : ''}
  ></okta-register>`;
};

export function examplesPage(): Markup {
  const main = html`
    <div class="examples-opening">
      <h1>Examples</h1>
      <p class="lede">
        Every form can be signed up in: the emulator in the page answers as an org with that policy,
        and the mark above the form says the code that would have been sent.
      </p>
    </div>
    <section aria-labelledby="policies-heading">
      <h2 id="policies-heading">Policies</h2>
      <p>
        The markup is the same for all of them. What differs is what the org asks for, by the
        <a href="docs/emulator.html#apps-and-policies">policy</a> of its app.
      </p>
      <ul class="examples">
        ${policies.map(
          ({ clientId, label, description }) => html`
            <li id="${clientId}">
              <h3>${label}</h3>
              <p>${description}</p>
              ${form(clientId, TITLES[clientId] ?? label)}
            </li>
          `,
        )}
      </ul>
    </section>
    <section aria-labelledby="looks-heading">
      <h2 id="looks-heading">Looks</h2>
      <p>
        Each is what stands below it; what a form is called comes from
        <a href="docs/languages.html#texts-of-your-own"><code>words</code></a
        >. <a href="theming.html">Make your own looks</a>.
      </p>
      <ul class="examples">
        ${examples.map(
          ({ id, name, description, title, theme, css }) => html`
            <li id="${id}">
              <h3>${name}</h3>
              <p>${description}</p>
              ${form('password-first', title, theme)}
              ${codeBlock(`${id}-styles`, 'css', css, `the styles of ${name}`)}
            </li>
          `,
        )}
      </ul>
    </section>
  `;
  return layout({
    address: 'examples.html',
    title: 'Examples: okta-register',
    description: 'The sign-up widget with every policy of the emulator, and in some looks, live.',
    main,
    styles: ['examples', 'looks'],
    scripts: withWidget('scripts/document.js'),
  });
}
