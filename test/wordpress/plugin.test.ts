import assert from 'node:assert/strict';
import type { Page } from '@playwright/test';
import { expect, htmlOf, post, shiftOf, signInAs, signUp, SLUG, test } from './visit.js';
import type { WordPress } from './site.js';

// From activation on: each test goes on where the one before it has ended.
test.describe.configure({ mode: 'serial' });

const SETTINGS = '/wp-admin/options-general.php?page=okta-register';

const attributeOf = (html: string, name: string) =>
  new RegExp(`<okta-register [^>]*\\b${name}="([^"]*)"`).exec(html)?.[1];

async function openEditor(page: Page, { address }: WordPress): Promise<void> {
  await page.goto(`${address}/wp-admin/post-new.php`);
  await page.waitForFunction('window.wp?.data?.select("core/editor").getCurrentPostId()');
}

/** The scripts of a page that are the widget's. */
const widgetScripts = (page: Page) => page.locator('script[src*="okta-register.js"]').count();

test('an administrator activates it, names the org and creates the page', async ({
  browser,
  wordpress,
  org,
}) => {
  const page = await signInAs(browser, wordpress, 'admin');
  await page.goto(`${wordpress.address}/wp-admin/plugins.php`);
  await page.locator(`#activate-${SLUG}`).click();
  await page.locator(`#deactivate-${SLUG}`).waitFor();
  await page.goto(wordpress.address + SETTINGS);
  await page.getByLabel('Issuer').fill('http://evil.example/oauth2');
  await page.getByRole('button', { name: 'Save Changes' }).click();
  await expect(page.locator('.notice-error, .error').first()).toContainText('https address');
  await expect(page.getByLabel('Issuer')).toHaveValue('');
  await page.getByLabel('Issuer').fill(org.issuer);
  await page.getByLabel('Client ID').fill(org.app.clientId);
  await page.getByRole('button', { name: 'Save Changes' }).click();
  await expect(page.getByLabel('Issuer')).toHaveValue(org.issuer);
  await page.getByRole('button', { name: 'Create the sign-up page' }).click();
  await expect(page.locator('.wrap dd').first()).toHaveText(`${wordpress.address}/sign-up/`);
  await expect(page.locator('.wrap dd').nth(1)).toHaveText(wordpress.address);
  assert.equal(await widgetScripts(page), 0);
  await page.context().close();
});

test('a visitor signs up on the page, and the form is there before any script', async ({
  browser,
  wordpress,
  org,
}) => {
  const address = `${wordpress.address}/sign-up/`;
  const html = await htmlOf(address);
  assert.match(html, /<okta-register-form [^>]*>.*name="userProfile\.email"/s);
  assert.equal(attributeOf(html, 'redirect-uri'), address);
  assert.equal(attributeOf(html, 'theme'), 'inherit');
  const page = await signUp(browser, org, address);
  await page.context().close();
});

test('nothing of the form moves what stands below it', async ({ browser, wordpress }) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${wordpress.address}/sign-up/`, { waitUntil: 'networkidle' });
  const shift = await shiftOf(page);
  assert.ok(shift < 0.02, String(shift));
  await page.context().close();
});

test('an author sees the block in the editor as a preview, publishes it, and a visitor signs up', async ({
  browser,
  wordpress,
  org,
}) => {
  const page = await signInAs(browser, wordpress, 'author');
  await openEditor(page, wordpress);
  const before = org.asked.length;
  await page.evaluate(`(() => {
    const block = wp.blocks.createBlock('okta-register/sign-up', {
      theme: 'dark',
      style: { color: { background: '#102030' }, border: { radius: '20px' }, spacing: { padding: { top: '10px', right: '11px', bottom: '12px', left: '13px' } } },
      fontSize: 'large',
    });
    wp.data.dispatch('core/block-editor').insertBlocks(block);
  })()`);
  const canvas = page.frameLocator('iframe[name="editor-canvas"]');
  const widget = canvas.locator('okta-register');
  await expect(widget.locator('.preview-mark')).toContainText('Preview');
  await expect(widget.locator('[name="userProfile.email"]')).toBeVisible();
  await expect(widget).toHaveAttribute('theme', 'dark');
  const background = widget.locator('[part="card"]');
  await expect(background).toHaveCSS('background-color', 'rgb(16, 32, 48)');
  assert.equal(org.asked.length, before, 'the org was asked by an editor');
  assert.equal(await widgetScripts(page), 0);
  await page.evaluate(
    `wp.data.dispatch('core/editor').editPost({ title: 'Join', status: 'publish' })`,
  );
  await page.evaluate(`wp.data.dispatch('core/editor').savePost()`);
  await expect
    .poll(() => page.evaluate('wp.data.select("core/editor").getCurrentPostAttribute("status")'))
    .toBe('publish');
  const address = (await page.evaluate('wp.data.select("core/editor").getPermalink()')) as string;
  await page.reload();
  await expect(canvas.locator('okta-register .preview-mark')).toContainText('Preview');
  assert.equal(await widgetScripts(page), 0, 'enqueued in the admin');
  await page.context().close();

  const visitor = await signUp(browser, org, address);
  const card = visitor.locator('okta-register [part="card"]');
  await expect(card).toHaveCSS('background-color', 'rgb(16, 32, 48)');
  await expect(card).toHaveCSS('padding', '10px 11px 12px 13px');
  await visitor.context().close();
});

test('an author writes the shortcode, and a visitor signs up', async ({
  browser,
  wordpress,
  org,
}) => {
  const address = await post(
    wordpress,
    'author',
    'Before\n\n[okta_register theme="light"]\n\nAfter',
  );
  assert.equal(attributeOf(await htmlOf(address), 'theme'), 'light');
  const page = await signUp(browser, org, address);
  await page.context().close();
});

test('two lines in Custom HTML are a preview in the editor, and no org is asked', async ({
  browser,
  wordpress,
  org,
}) => {
  const page = await signInAs(browser, wordpress, 'admin');
  await openEditor(page, wordpress);
  const before = org.asked.length;
  const folder = `${wordpress.address}/wp-content/plugins/${SLUG}/widget`;
  const lines = `<script src="${folder}/okta-register.classic.js"></script><okta-register issuer="${org.issuer}" client-id="a"></okta-register>`;
  await page.evaluate(`(() => {
    const block = wp.blocks.createBlock('core/html', { content: ${JSON.stringify(lines)} });
    wp.data.dispatch('core/block-editor').insertBlocks(block);
  })()`);
  // A dialog in one version, a view of the block in the other.
  const toolbar = page.locator('.block-editor-block-toolbar');
  await toolbar.getByRole('button', { name: /^(Preview|Edit code)$/ }).click();
  const isMarked = () =>
    document.querySelector('okta-register')?.shadowRoot?.querySelector('.preview-mark') != null;
  const marked = async () => {
    const frames = page.frames().filter((frame) => /^about:/.test(frame.url()));
    return (await Promise.all(frames.map((frame) => frame.evaluate(isMarked)))).some(Boolean);
  };
  await expect.poll(marked).toBe(true);
  assert.equal(org.asked.length, before);
  await page.context().close();
});

test('neither a block nor a shortcode says which org it is, nor where to go', async ({
  wordpress,
  org,
}) => {
  const evil = 'https://evil.example';
  const said = `"issuer":"${evil}","redirectUri":"${evil}","successUrl":"${evil}","theme":"\\u0022 onclick=\\u0022x"`;
  for (const content of [
    `<!-- wp:okta-register/sign-up {${said}} /-->`,
    `[okta_register issuer="${evil}" success-url="${evil}" redirect-uri="${evil}" theme='" onclick="x']`,
  ]) {
    const html = await htmlOf(await post(wordpress, 'author', content));
    assert.equal(attributeOf(html, 'issuer'), org.issuer);
    assert.doesNotMatch(html, /<okta-register[^>]*(evil|onclick)/);
  }
});

test('what a block says of its looks is no way to write CSS', async ({ wordpress }) => {
  const style = `"style":{"color":{"background":"red;position:fixed","text":"url(x)}body{"},"border":{"radius":"3px"}}`;
  const html = await htmlOf(
    await post(wordpress, 'author', `<!-- wp:okta-register/sign-up {${style}} /-->`),
  );
  const [wrapper = ''] = /<div [^>]*wp-block-okta-register-sign-up[^>]*>/.exec(html) ?? [];
  const [, css = ''] = /style="([^"]*)"/.exec(wrapper) ?? [];
  assert.equal(css.replace(/[\s;]/g, ''), '--okta-register-radius:3px');
});

test('only who may manage options changes the settings, and only by a form of the site', async ({
  browser,
  wordpress,
}) => {
  const author = await signInAs(browser, wordpress, 'author');
  const refused = await author.goto(wordpress.address + SETTINGS);
  assert.equal(refused?.status(), 403);
  const byRest = await author.request.get(`${wordpress.address}/wp-json/wp/v2/settings`);
  assert.equal(byRest.status(), 401);
  await author.context().close();
  const admin = await signInAs(browser, wordpress, 'admin');
  const forged = await admin.request.post(`${wordpress.address}/wp-admin/admin-post.php`, {
    form: { action: 'okta_register_create_page' },
  });
  assert.equal(forged.status(), 403);
  await admin.goto(`${wordpress.address}/wp-admin/`);
  const change = async (value: object) => {
    await admin.goto(`${wordpress.address}/wp-admin/post-new.php`);
    await admin.waitForFunction('window.wp?.apiFetch');
    return admin.evaluate(
      `wp.apiFetch({ path: '/wp/v2/settings', method: 'POST', data: { okta_register: ${JSON.stringify(value)} } }).then(({ okta_register: saved }) => saved, ({ code }) => code)`,
    );
  };
  assert.equal(await change({ issuer: 7, other: 1 }), 'rest_invalid_param');
  assert.equal(await change({ issuer: 'http://evil.example/oauth2' }), 'rest_invalid_param');
  const saved = (await change({
    terms: 'I agree<script>x</script> to <a href="/terms" onclick="x">it</a>',
  })) as {
    terms: string;
    issuer: string;
  };
  assert.equal(saved.terms, 'I agreex to <a href="/terms">it</a>');
  assert.match(saved.issuer, /^http:\/\/localhost/);
  // By a command, where there is nobody to tell.
  const kept = await wordpress.php(
    `update_option( 'okta_register', array( 'issuer' => 'http://evil.example' ) );
    echo get_option( 'okta_register' )['issuer'];`,
  );
  assert.equal(kept, saved.issuer);
  await admin.context().close();
});

test('the terms stand above the button, and are agreed to before anything is sent', async ({
  browser,
  wordpress,
  org,
}) => {
  await wordpress.php(
    `update_option( 'okta_register', array( 'require_terms' => true, 'sign_in_url' => home_url( '/sign-in' ) ) + get_option( 'okta_register' ) );`,
  );
  const address = `${wordpress.address}/sign-up/`;
  org.app.redirectUris = [address];
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  await expect(page.locator('okta-register input[type="checkbox"]')).toBeVisible();
  await expect(page.locator('okta-register [slot="terms"] a')).toHaveAttribute('href', '/terms');
  await expect(page.locator('okta-register').getByText('Sign in')).toHaveAttribute(
    'href',
    `${wordpress.address}/sign-in`,
  );
  await page.context().close();
});

test('with plain permalinks the redirect URI names the page, and a visitor signs up', async ({
  browser,
  wordpress,
  org,
}) => {
  await wordpress.php(
    `update_option( 'permalink_structure', '' );
    update_option( 'okta_register', array( 'require_terms' => false, 'terms' => '' ) + get_option( 'okta_register' ) );`,
  );
  const address = await wordpress.php(
    `echo get_permalink( get_option( 'okta_register' )['page'] );`,
  );
  assert.match(address, /\?page_id=\d+$/);
  assert.equal(attributeOf(await htmlOf(address), 'redirect-uri'), address);
  const page = await signUp(browser, org, address);
  await page.context().close();
});

test('Site Health says what is wrong', async ({ wordpress, org }) => {
  const statuses = async () =>
    JSON.parse(
      await wordpress.php(
        `require_once ABSPATH . 'wp-admin/includes/class-wp-site-health.php';
        $tests = apply_filters( 'site_status_tests', array( 'direct' => array(), 'async' => array() ) );
        $run = array();
        foreach ( $tests['direct'] + $tests['async'] as $name => $test ) {
          $run[ $name ] = call_user_func( $test['async_direct_test'] ?? $test['test'] )['status'];
        }
        echo wp_json_encode( $run );`,
      ),
    ) as Record<string, string>;
  assert.deepEqual(await statuses(), {
    okta_register_set_up: 'good',
    okta_register_address: 'recommended',
    okta_register_issuer: 'good',
  });
  await wordpress.php(
    `update_option( 'permalink_structure', '/%postname%/' );
    update_option( 'okta_register', array( 'issuer' => '${org.issuer}/no', 'client_id' => '' ) + get_option( 'okta_register' ) );`,
  );
  assert.deepEqual(await statuses(), {
    okta_register_set_up: 'recommended',
    okta_register_address: 'good',
    okta_register_issuer: 'critical',
  });
});

test('where it is not set up, visitors see nothing and the administrator what to do', async ({
  browser,
  wordpress,
}) => {
  assert.doesNotMatch(
    await htmlOf(`${wordpress.address}/sign-up/`),
    /okta-register-sign-up"|<okta-register /,
  );
  const admin = await signInAs(browser, wordpress, 'admin');
  await admin.goto(`${wordpress.address}/sign-up/`);
  await expect(admin.getByText('Say which Okta org people shall sign up at.')).toBeVisible();
  await admin.context().close();
});

test('the privacy policy is given a text, and WordPress nothing to complain about', async ({
  wordpress,
}) => {
  const suggested = await wordpress.php(
    `require_once ABSPATH . 'wp-admin/includes/admin.php'; wp_set_current_user( 1 );
    set_current_screen( 'privacy' ); do_action( 'admin_init' );
    echo wp_json_encode( WP_Privacy_Policy_Content::get_suggested_policy_text() );`,
  );
  assert.match(suggested, /identity provider, Okta/);
  const complaints = wordpress
    .log()
    .split('\n')
    .filter((line) => /okta/i.test(line));
  assert.deepEqual(complaints, []);
});
