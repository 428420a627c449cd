import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildWidgetIfStale } from '../../demo/build-widget.js';
import { WIDGET_DIST } from './contestants.js';

const FOLDER = new URL('./', import.meta.url);
const ROOT = new URL('../../', FOLDER);
const PACKAGE = 'node_modules/@okta/okta-signin-widget/package.json';

/** Installs whom the widget is compared with, and builds the widget, where that is missing. */
export function prepare(): void {
  if (versionOfOktaWidget() !== wantedVersion()) {
    console.log('Installing Okta’s widget…');
    npm('ci', '--prefix', 'test/bench', '--ignore-scripts', '--no-audit', '--no-fund');
  }
  if (WIDGET_DIST) return;
  buildWidgetIfStale();
  if (modified('prerender.js') < modified('okta-register.js')) {
    npm('run', '--silent', 'build:prerender');
  }
}

function npm(...args: string[]): void {
  const { status } = spawnSync('npm', args, {
    cwd: fileURLToPath(ROOT),
    stdio: ['ignore', 'ignore', 'inherit'],
    // npm is a script on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`\`npm ${args.join(' ')}\` failed.`);
}

const modified = (file: string) =>
  statSync(new URL(`dist/${file}`, ROOT), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The version that is installed, if one is. */
export function versionOfOktaWidget(): string | undefined {
  try {
    return (read(PACKAGE) as { version: string }).version;
  } catch {
    return undefined;
  }
}

const wantedVersion = () =>
  (read('package.json') as { dependencies: Record<string, string> }).dependencies[
    '@okta/okta-signin-widget'
  ];

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
