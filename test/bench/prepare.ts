import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildWidgetIfStale } from '../../demo/build-widget.js';
import { WIDGET_DIST } from './contestants.js';

const FOLDER = new URL('./', import.meta.url);
const PACKAGE = 'node_modules/@okta/okta-signin-widget/package.json';

/** Installs whom the widget is compared with, and builds the widget, where that is missing. */
export function prepare(): void {
  if (versionOfOktaWidget() !== wantedVersion()) {
    console.log('Installing Okta’s widget…');
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: fileURLToPath(FOLDER),
      stdio: ['ignore', 'ignore', 'inherit'],
      // npm is a script on Windows, which only a shell can start.
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('`npm ci --prefix test/bench` failed.');
  }
  if (!WIDGET_DIST) buildWidgetIfStale();
}

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
