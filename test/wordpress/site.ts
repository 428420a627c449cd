import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PLUGIN } from '../../integrations/wordpress/build.js';
import { freePort } from '../free-port.js';
import { CACHE, run, wordPressFiles, type Suite } from './packages.js';

const local = (file: string) => new URL(file, import.meta.url).pathname;

const KEYS = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((key) => [
  `${key}_KEY`,
  `${key}_SALT`,
]);

function config(address: string): string {
  const constants: Record<string, string | boolean> = {
    ...Object.fromEntries(KEYS.map((key) => [key, `only for tests: ${key}`])),
    ...{ DB_NAME: 'wordpress', DB_USER: '', DB_PASSWORD: '', DB_HOST: '', DB_CHARSET: 'utf8mb4' },
    ...{ DB_COLLATE: '', WP_HOME: address, WP_SITEURL: address },
    ...{ WP_HTTP_BLOCK_EXTERNAL: true, WP_ACCESSIBLE_HOSTS: 'localhost' },
    ...{ AUTOMATIC_UPDATER_DISABLED: true, DISABLE_WP_CRON: true },
    ...{ WP_DEBUG: true, WP_DEBUG_LOG: true, WP_DEBUG_DISPLAY: false },
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `define( '${name}', ${typeof value === 'string' ? `'${value}'` : value} );`,
  );
  return `<?php
${lines.join('\n')}
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;
}

/** A WordPress of one's own with the plugin beside it, not activated. */
export interface WordPress {
  readonly folder: string;
  readonly address: string;
  readonly version: string;
  /** Runs PHP in it, and gives what that prints. */
  php(code: string): Promise<string>;
  /** What PHP had to complain about. */
  log(): string;
  close(): void;
}

async function answers(address: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error('PHP does not serve.');
    const reached = await fetch(address, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
    if (reached) return;
    await new Promise((done) => setTimeout(done, 50));
  }
}

export async function openWordPress(suite: Suite): Promise<WordPress> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, `site-${suite}-`));
  run('cp', ['-rl', `${wordPressFiles(suite)}/.`, folder]);
  cpSync(PLUGIN, join(folder, 'wp-content/plugins/embedded-sign-up-for-okta'), { recursive: true });
  const address = `http://localhost:${await freePort()}`;
  // Linked to what other sites have too: not to be written into.
  rmSync(join(folder, 'wp-config.php'), { force: true });
  writeFileSync(join(folder, 'wp-config.php'), config(address));
  const version = run('php', [local('install.php'), folder, address]).trim();
  const { port } = new URL(address);
  const server = spawn('php', ['-S', `localhost:${port}`, '-t', folder, local('router.php')], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '6' },
    stdio: 'ignore',
    // Its workers outlive it: they are ended as a group.
    detached: true,
  });
  await answers(address, server);
  // Not in the way of the org, which is of this process.
  const php = async (code: string) => {
    const host = `$_SERVER['HTTP_HOST'] = 'localhost:${port}';`;
    const all = ['-r', `${host} require '${folder}/wp-load.php'; ${code}`];
    return (await promisify(execFile)('php', all)).stdout;
  };
  return {
    folder,
    address,
    version,
    php,
    log: () => run('bash', ['-c', `cat '${folder}/wp-content/debug.log' 2>/dev/null || true`]),
    close() {
      if (server.pid) process.kill(-server.pid);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes it the first site of a network. */
export async function toNetwork({ address, php }: WordPress): Promise<void> {
  const { host } = new URL(address);
  await php(
    `require ABSPATH . 'wp-admin/includes/upgrade.php'; require ABSPATH . 'wp-admin/includes/network.php';
    foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) { $wpdb->$table = $name; }
    install_network(); populate_network( 1, '${host}', 'admin@example.com', 'A network', '/', false );
    $file = ABSPATH . 'wp-config.php';
    file_put_contents( $file, str_replace( '$table_prefix', "
      define( 'MULTISITE', true ); define( 'SUBDOMAIN_INSTALL', false );
      define( 'DOMAIN_CURRENT_SITE', '${host}' ); define( 'PATH_CURRENT_SITE', '/' );
      define( 'SITE_ID_CURRENT_SITE', 1 ); define( 'BLOG_ID_CURRENT_SITE', 1 );
      \\$table_prefix", file_get_contents( $file ) ) );`,
  );
}
