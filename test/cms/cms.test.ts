import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import {
  consoleOf,
  html,
  onPages,
  signUp,
  signUpInFrame,
  theOne,
  type Org,
} from '../e2e/host-pages.js';
import { allowedTag, ANYTHING, BASIC, throughCkeditor, throughTinymce } from './editors.js';
import { filledIn, recipe, said } from './recipes.js';
import { eleventySite, fileOf, ghostPage, shopifySection } from './renderers.js';

/** A page of what a CMS has made, which is known once its tests run. */
const page = (body: () => string, head?: () => string) => ({
  pages: (org: Org) => ({ '/': html(filledIn(body(), org), head && filledIn(head(), org)) }),
});

test.describe('Drupal', () => {
  const [script = '', mark = ''] = recipe('Drupal, where editors place the form');
  const [tags = ''] = recipe('Drupal, where editors place the form', 'text');
  const [lines = ''] = recipe('Drupal');
  let full = '';
  let basic = '';
  let asItComes = '';
  test.beforeAll(async ({ browser }) => {
    full = await throughCkeditor(browser, lines, ANYTHING);
    basic =
      (await throughCkeditor(browser, script, ANYTHING)) +
      (await throughCkeditor(browser, mark, ...BASIC, allowedTag(tags)));
    asItComes = await throughCkeditor(browser, lines + mark, ...BASIC);
  });

  onPages(
    'the lines sign people up that went through its editor as Full HTML',
    page(() => full),
    async (visitor) => {
      await visitor.open('/');
      await signUp(visitor);
    },
  );

  onPages(
    'so does a mark in Basic HTML with that tag, and the script in a block',
    page(() => basic),
    async (visitor) => {
      await visitor.open('/');
      await signUp(visitor);
    },
  );

  test('nothing of them is left in Basic HTML as it comes but the link', () => {
    assert.doesNotMatch(asItComes, /okta-register|<script|data-/);
    assert.match(asItComes, /<a href="\/hosted-sign-up">Sign up<\/a>/);
  });
});

test.describe('Joomla', () => {
  const [script = '', mark = ''] = recipe('Joomla');
  const [lines = ''] = recipe('Drupal');
  let article = '';
  let ofLines = '';
  test.beforeAll(async ({ browser }) => {
    article = await throughTinymce(browser, `<p>Before</p>${mark}<p>After</p>`);
    ofLines = await throughTinymce(browser, lines);
  });

  onPages(
    'a mark signs people up that went through its editor, with the script in the template',
    page(
      () => article,
      () => script,
    ),
    async (visitor) => {
      await visitor.open('/');
      await signUp(visitor);
    },
  );

  test('its editor takes out the script and the tag', () => {
    assert.doesNotMatch(ofLines, /okta-register|<script/);
  });
});

test.describe('Ghost', () => {
  let post = '';
  test.beforeAll(async () => {
    post = await ghostPage(recipe('Ghost')[0] ?? '');
  });

  onPages(
    'an HTML card signs people up as Ghost renders it',
    page(() => post),
    async (visitor) => {
      assert.match(post, /kg-card-begin: html/);
      await visitor.open('/');
      await signUp(visitor);
    },
  );
});

test.describe('Eleventy', () => {
  const [markdown = ''] = recipe('Eleventy', 'md');
  let built = '';
  test.beforeAll(() => {
    const site = eleventySite(markdown, said(/addPassthroughCopy\([^`]+\)/));
    built = fileOf(site, 'sign-up/index.html');
    assert.ok(fileOf(site, 'okta-register/okta-register.js'));
  });

  onPages(
    'a page in Markdown signs people up as Eleventy builds it',
    { pages: (org) => ({ '/sign-up/': filledIn(built, org) }) },
    async (visitor) => {
      assert.match(built, /<title>Sign up<\/title>/);
      await visitor.open('/sign-up/');
      await signUp(visitor);
    },
  );
});

test.describe('Shopify', () => {
  const [liquid = ''] = recipe('Shopify', 'liquid');
  let section = '';
  let inEditor = '';
  test.beforeAll(async () => {
    section = await shopifySection(liquid, 'https://cdn.example.com/', false);
    inEditor = await shopifySection(liquid, 'https://cdn.example.com/', true);
  });

  onPages(
    'a section of Liquid signs people up',
    page(() => section),
    async (visitor) => {
      assert.match(section, /src="https:\/\/cdn\.example\.com\/okta-register\.classic\.js\?v=1"/);
      await visitor.open('/');
      await signUp(visitor);
    },
  );

  onPages(
    'a section that the theme editor draws anew is a preview again, for its scripts do not run again',
    page(() => `<div id="section">${inEditor}</div>`),
    async (visitor) => {
      const mark = visitor.element.locator('.preview-mark');
      await visitor.open('/');
      await mark.waitFor();
      await visitor.page.evaluate((section) => {
        document.querySelector('#section')!.innerHTML = section;
      }, inEditor);
      await mark.waitFor();
      assert.equal(await visitor.element.count(), 1);
      assert.deepEqual(visitor.sent, []);
    },
  );
});

test.describe('Squarespace', () => {
  const [script = '', mark = ''] = recipe('Squarespace');

  onPages(
    'signs people up who come from another page of the site without the browser loading a new one',
    {
      pages: (org) => ({
        '/': html('<main><a href="/sign-up">Join</a></main>', filledIn(script, org)),
        '/sign-up': filledIn(mark, org),
      }),
    },
    async (visitor) => {
      await visitor.open('/');
      await visitor.page.evaluate(async () => {
        const page = await (await fetch('/sign-up')).text();
        history.pushState(null, '', '/sign-up');
        document.querySelector('main')!.innerHTML = page;
      });
      await signUp(visitor);
    },
  );
});

test.describe('Wix', () => {
  const settings = new Map(
    (recipe('Wix', 'text')[0] ?? '').split('\n').map((line) => {
      const [name = '', ...value] = line.split(': ');
      return [name, value.join(': ')] as const;
    }),
  );
  const { 'Server URL': source, 'Tag Name': tag, ...attributes } = Object.fromEntries(settings);

  for (const type of ['', 'module']) {
    onPages(
      `a custom element signs people up, from a script ${type ? 'of the type module' : 'without a type'}`,
      page(() => {
        const given = { source, tag, attributes, type };
        return `<main></main><script>
          const { source, tag, attributes, type } = ${JSON.stringify(given)};
          const element = document.createElement(tag);
          document.querySelector('main').append(element);
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          document.head.append(Object.assign(document.createElement('script'), { src: source, type }));
        </script>`;
      }),
      async (visitor) => {
        await visitor.open('/');
        await signUp(visitor);
      },
    );
  }

  onPages(
    'a page of one’s own signs people up in a frame of another site',
    {
      pages: (org) => {
        const own = org.site.replace('localhost', '127.0.0.1');
        const sandbox = 'allow-same-origin allow-forms allow-popups allow-scripts';
        return {
          '/': html(`<iframe src="${own}/own" sandbox="${sandbox}" height="800"></iframe>`),
          '/own': html(filledIn(recipe('Wix, without a premium plan')[0] ?? '', org)),
        };
      },
    },
    async (visitor) => {
      await visitor.open('/');
      await theOne(async () => (await visitor.page.$('iframe')) ?? null, 'iframe');
      await signUpInFrame(visitor);
    },
  );
});

test.describe('Google Tag Manager', () => {
  const [tag = '', mark = ''] = recipe('Google Tag Manager');

  /** What the tag manager does with HTML: its scripts are made anew, with what it knows of them. */
  const inserted = (code: string) => `<script>
    const parsed = Object.assign(document.createElement('div'), { innerHTML: ${JSON.stringify(code).replaceAll('</', '<\\/')} });
    for (const { text, src, type, id } of parsed.querySelectorAll('script')) {
      const script = document.createElement('script');
      for (const [name, value] of Object.entries({ src, type, id })) if (value) script[name] = value;
      script.text = text;
      document.body.append(script);
    }
  </script>`;

  onPages(
    'a script that is made by a script keeps its attribute, and the mark signs people up',
    page(() => mark + inserted(tag)),
    async (visitor) => {
      await visitor.open('/');
      await signUp(visitor);
    },
  );

  onPages(
    'a script that is pasted as it is loses its attribute: the link stays, and the console says why',
    page(() => mark + inserted(recipe('Squarespace')[0] ?? '')),
    async (visitor, { org }) => {
      const said = consoleOf(visitor);
      await visitor.open('/');
      await theOne(async () => (said.length ? visitor.page.$('a') : null), 'a');
      assert.match(said.join(), new RegExp(`data-issuers="${org.issuer}"`));
      assert.ok(await visitor.page.getByText('Sign up').isVisible());
      assert.equal(await visitor.element.count(), 0);
    },
  );
});
