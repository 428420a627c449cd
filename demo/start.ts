import { buildWidgetIfStale } from './build-widget.js';
import { openBrowser } from './open-browser.js';
import { createDemo, type DemoOptions } from './server.js';

const { OKTA_ISSUER, OKTA_CLIENT_ID, PORT } = process.env;

try {
  buildWidgetIfStale();
  const { origin } = await listen(Number(PORT ?? 8080));
  const org = OKTA_ISSUER ?? 'the emulator in this process';
  console.log(`okta-register demo: ${origin}  (sign-up: ${origin}/sign-up.html, org: ${org})`);
  if (!OKTA_ISSUER) {
    console.warn(
      'The emulator is NOT for production: whoever reaches it reads every code it sends and signs in as anybody.',
    );
  }
  if (!process.argv.includes('--no-open') && !process.env['CI']) openBrowser(origin);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function listen(port: number, attempts = 20): Promise<{ origin: string }> {
  try {
    return await createDemo({ port, ...realOrg() }).listen();
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (taken && attempts > 1) return listen(port + 1, attempts - 1);
    throw error;
  }
}

function realOrg(): DemoOptions {
  if (!OKTA_ISSUER && !OKTA_CLIENT_ID) return {};
  if (!OKTA_ISSUER || !OKTA_CLIENT_ID) {
    throw new Error('A real org needs both OKTA_ISSUER and OKTA_CLIENT_ID.');
  }
  return { emulator: null, issuer: OKTA_ISSUER, clientId: OKTA_CLIENT_ID };
}
