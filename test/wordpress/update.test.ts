import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { WordPress } from './site.js';
import { zipOf } from './versions.js';
import { expect, htmlOf, post, setUp, signInAs, signUp, SLUG, test, type Org } from './visit.js';

// From one version to the next, by WordPress itself.
test.describe.configure({ mode: 'serial' });
test.use({ site: 'update' });

/** What a cache of pages, and the browser or a CDN behind it, have of a version. */
interface Cached {
  readonly address: string;
  readonly html: string;
  readonly script: string;
  readonly runtime: string;
}

const SCRIPT = /https?:[^"\s]+\/okta-register\.js\?ver=[\w.]+/;

const fromCache: Record<string, Cached> = {};

async function cache(version: string, address: string): Promise<void> {
  const html = await htmlOf(address);
  const [at = ''] = SCRIPT.exec(html) ?? [];
  assert.ok(at.endsWith(`?ver=${version}`), at);
  const script = await htmlOf(at);
  const [runtime = ''] = /runtime-[\w-]+\.js/.exec(script) ?? [];
  fromCache[version] = { address, html, script, runtime };
}

const folderOf = ({ folder }: WordPress) => join(folder, 'wp-content/plugins', SLUG);

const list = (wordpress: WordPress) => join(folderOf(wordpress), 'widget/old-chunks.json');

const versionOf = ({ php }: WordPress) =>
  php(
    `require_once ABSPATH . 'wp-admin/includes/plugin.php';
    echo get_plugins()['${SLUG}/${SLUG}.php']['Version'], is_plugin_active( '${SLUG}/${SLUG}.php' ) ? '' : ' inactive';`,
  );

/** A visitor signs up on a page from the cache; gives the chunks that were asked for. */
async function signUpOnCached(
  browser: Browser,
  org: Org,
  { address, html, script }: Cached,
  also: { script: boolean },
): Promise<string[]> {
  const chunks: string[] = [];
  const prepare = async (page: Page) => {
    page.on('response', (response) => {
      const [, chunk] = /\/chunks\/([^/?]+)$/.exec(response.url()) ?? [];
      if (chunk) chunks.push(`${response.status()} ${chunk}`);
    });
    // What a test answers comes from nowhere, and has to ask before it reaches this machine.
    await page.context().grantPermissions(['local-network-access']);
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    if (also.script) {
      await page.route(SCRIPT, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: script }),
      );
    }
  };
  const page = await signUp(browser, org, address, prepare);
  await page.context().close();
  assert.deepEqual(
    chunks.filter((chunk) => !chunk.startsWith('200 ')),
    [],
  );
  return chunks.map((chunk) => chunk.slice(4));
}

/** Each of them, alone and with its script, and the page as it is now. */
async function signUpOnAll(browser: Browser, org: Org, now: Cached): Promise<void> {
  for (const cached of Object.values(fromCache)) {
    const own = await signUpOnCached(browser, org, cached, { script: true });
    assert.ok(own.includes(cached.runtime), own.join());
    const served = await signUpOnCached(browser, org, cached, { script: false });
    assert.ok(served.includes(now.runtime), served.join());
  }
  await (await signUp(browser, org, now.address)).context().close();
}

test('a page that a cache has kept from before an update signs up after it', async ({
  browser,
  wordpress,
  org,
}) => {
  await setUp(wordpress, org);
  const address = await post(wordpress, 'admin', '<!-- wp:okta-register/sign-up /-->');
  await cache('0.1.0', address);
  const zip = zipOf('0.2.0', 'SECOND__', wordpress.folder);
  const said = await wordpress.php(
    `require_once ABSPATH . 'wp-admin/includes/admin.php'; require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
    set_site_transient( 'update_plugins', (object) array( 'last_checked' => time(), 'checked' => array( '${SLUG}/${SLUG}.php' => '0.1.0' ),
      'response' => array( '${SLUG}/${SLUG}.php' => (object) array( 'slug' => '${SLUG}', 'plugin' => '${SLUG}/${SLUG}.php', 'new_version' => '0.2.0', 'package' => '${zip}' ) ) ) );
    echo wp_json_encode( ( new Plugin_Upgrader( new Automatic_Upgrader_Skin() ) )->bulk_upgrade( array( '${SLUG}/${SLUG}.php' ) ) );`,
  );
  assert.equal(await versionOf(wordpress), '0.2.0', said);
  await cache('0.2.0', address);
  assert.notEqual(fromCache['0.2.0']!.runtime, fromCache['0.1.0']!.runtime);
  await signUpOnAll(browser, org, fromCache['0.2.0']!);
});

test('pages of both versions do, when an administrator uploads the next one', async ({
  browser,
  wordpress,
  org,
}) => {
  const page = await signInAs(browser, wordpress, 'admin');
  await page.goto(`${wordpress.address}/wp-admin/plugin-install.php?tab=upload`);
  await page.locator('#pluginzip').setInputFiles(zipOf('0.3.0', 'THIRD___', wordpress.folder));
  await page.locator('#install-plugin-submit').click();
  await page.locator('a.update-from-upload-overwrite').click();
  await expect(page.locator('.wrap')).toContainText('Plugin updated successfully');
  await page.context().close();
  assert.equal(await versionOf(wordpress), '0.3.0');
  await cache('0.3.0', fromCache['0.1.0']!.address);
  await signUpOnAll(browser, org, fromCache['0.3.0']!);
});

test('beside the chunks nothing of the versions before is kept', ({ wordpress }) => {
  const kept = Object.keys(JSON.parse(readFileSync(list(wordpress), 'utf8')) as object);
  assert.ok(kept.length > 80, String(kept.length));
  const before = readdirSync(folderOf(wordpress), { recursive: true, encoding: 'utf8' });
  const own = before.filter((name) => name.includes('THIRD__'));
  const others = before.filter((name) => /^widget\/chunks\/.+/.test(name) && !own.includes(name));
  assert.deepEqual(others.map((name) => name.slice('widget/'.length)).sort(), kept.sort());
});

test('after some weeks they are gone', async ({ wordpress }) => {
  const file = list(wordpress);
  const over = readFileSync(file, 'utf8').replace(/"until":\d+/g, '"until":1');
  writeFileSync(file, over);
  // WordPress' own clock comes to it.
  await wordpress.php(
    `wp_clear_scheduled_hook( 'okta_register_remove_old_chunks' ); wp_schedule_single_event( 1, 'okta_register_remove_old_chunks' );`,
  );
  const chunks = `${wordpress.address}/wp-content/plugins/${SLUG}/widget/chunks`;
  const status = async (version: string) =>
    (await fetch(`${chunks}/${fromCache[version]!.runtime}`)).status;
  assert.equal(await status('0.1.0'), 200);
  await htmlOf(`${wordpress.address}/wp-cron.php`);
  await expect.poll(() => status('0.1.0')).toBe(404);
  assert.equal(await status('0.2.0'), 404);
  assert.equal(await status('0.3.0'), 200);
});

test('an administrator deletes the plugin, and nothing of it is left', async ({
  browser,
  wordpress,
}) => {
  const page = await signInAs(browser, wordpress, 'admin');
  await page.goto(`${wordpress.address}/wp-admin/plugins.php`);
  await page.locator(`#deactivate-${SLUG}`).click();
  // The way without WordPress' scripts, which may not have come to the link yet.
  const remove = await page.locator(`#delete-${SLUG}`).getAttribute('href');
  await page.goto(`${wordpress.address}/wp-admin/${remove}`);
  await page.getByRole('button', { name: 'Yes, delete these files and data' }).click();
  await expect.poll(() => existsSync(folderOf(wordpress))).toBe(false);
  await page.context().close();
  const options = await wordpress.php(
    `echo implode( ' ', $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%okta%' OR ( option_name = 'cron' AND option_value LIKE '%okta%' )" ) );`,
  );
  assert.equal(options, '');
});
