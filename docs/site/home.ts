import { html } from 'hono/html';
import { codeBlock } from './code.js';
import { documents, textOf } from './documents.js';
import { layout, withWidget } from './layout.js';

type Markup = ReturnType<typeof html>;

/** The lines to paste are those of the README. */
function firstExample(): string {
  const [readme] = documents;
  const [, code] = /```html\n([^]+?)```/.exec(readme ? textOf(readme) : '') ?? [];
  if (!code) throw new Error('README.md has no example in HTML.');
  return code;
}

const FACTS: [name: string, says: string, page: string, link: string][] = [
  [
    'Any policy',
    'The org decides what is asked next; the widget draws it: profile, password, codes, phone, passkeys, identity providers, and steps that it has never seen.',
    'docs/authenticators.html',
    'What an org can ask for',
  ],
  [
    'Looks like your site',
    'Native fields in your page’s own tree, where password managers find them. Custom properties, classes and slots, or simply the looks of the page around it.',
    'docs/looks.html',
    'Looks',
  ],
  [
    'Small and fast',
    '16 kB until the first field can be typed into. The rest comes while the form is being filled in, and only what this sign-up needs.',
    'docs/speed.html',
    'Speed and weight',
  ],
  [
    'For everybody',
    'By keyboard, by screen reader, at 320 pixels, in 44 languages, and in three engines: each is tested.',
    'docs/accessibility.html',
    'Accessibility',
  ],
  [
    'Under a strict policy',
    'No inline code, no eval, no nonce to hand around, Trusted Types. This site is under such a policy.',
    'docs/embedding.html#content-security-policy',
    'Content security policy',
  ],
  [
    'No org to try it',
    'An Identity Engine for your tests and your designs comes with it. It is what answers in the form on this page.',
    'docs/emulator.html',
    'The emulator',
  ],
];

export function homePage(): Markup {
  const main = html`
    <div class="opening">
      <div class="pitch">
        <h1>Okta sign-up, in your own page</h1>
        <p class="lede">
          <code>&lt;okta-register&gt;</code> is a sign-up form for Okta Identity Engine that you
          paste into a page. It follows whatever policy your org has, and looks like a part of your
          site.
        </p>
        <p class="actions">
          <a class="button" href="readme.html">Get started</a>
          <a class="button quiet" href="playground.html">Try it in a page like yours</a>
        </p>
      </div>
      <section class="live" aria-label="The form, live">
        <okta-register preview="password-first" heading-level="2"></okta-register>
      </section>
    </div>

    <section class="lines" aria-labelledby="lines-heading">
      <h2 id="lines-heading">Two lines to paste</h2>
      <p>
        The folder of the script is yours, and so are <code>issuer</code> and
        <code>client-id</code>. <a href="readme.html#use-it">All of it</a>, or the
        <a href="playground.html">snippet for your page</a>.
      </p>
      ${codeBlock('two-lines', 'html', firstExample(), 'the two lines')}
    </section>

    <section aria-labelledby="facts-heading">
      <h2 id="facts-heading">What you get</h2>
      <ul class="facts">
        ${FACTS.map(
          ([name, says, page, link]) => html`
            <li>
              <h3>${name}</h3>
              <p>${says}</p>
              <p><a href="${page}">${link}</a></p>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
  return layout({
    address: 'index.html',
    title: 'okta-register: Okta sign-up, in your own page',
    description: 'A sign-up form for Okta Identity Engine that you paste into a web page.',
    main,
    styles: ['home'],
    scripts: withWidget('scripts/document.js'),
  });
}
