import { spawn } from 'node:child_process';
import { createEmulator, passwordOptional } from '../../src/emulator/index.js';
import { listen } from '../../src/emulator/server.js';
import { SUITES, type Suite } from './packages.js';
import { openWordPress, toNetwork, type WordPress } from './site.js';

/** What of the plugin needs no browser, by phpunit in WordPress itself: see phpunit/. */

const CONFIG = new URL('phpunit/phpunit.xml', import.meta.url).pathname;

/** An org that answers, for Site Health. Not in the way of phpunit, which is a process of its own. */
const org = await listen(createEmulator({ apps: [passwordOptional] }).fetch, { port: 0 });
const issuer = `http://localhost:${String(org.port)}/oauth2/default`;

function phpunit(suite: 'site' | 'network', { folder, address }: WordPress): Promise<number> {
  const env = { ...process.env, WORDPRESS: folder, HOST: new URL(address).host, ISSUER: issuer };
  const args = ['--configuration', CONFIG, '--testsuite', suite];
  const child = spawn('phpunit', args, { env, stdio: 'inherit' });
  return new Promise((done, fail) => {
    child.once('error', fail).once('exit', (code) => done(code ?? 1));
  });
}

async function test(suite: Suite): Promise<number> {
  const wordpress = await openWordPress(suite);
  console.log(`WordPress ${wordpress.version}`);
  try {
    await wordpress.php(
      `require ABSPATH . 'wp-admin/includes/admin.php'; activate_plugin( 'embedded-sign-up-for-okta/embedded-sign-up-for-okta.php' );`,
    );
    const site = await phpunit('site', wordpress);
    await toNetwork(wordpress);
    return site + (await phpunit('network', wordpress));
  } finally {
    wordpress.close();
  }
}

let failed = 0;
for (const suite of SUITES) failed += await test(suite);
await org.close();
process.exitCode = failed && 1;
