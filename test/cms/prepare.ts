import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the parts of CMSs are installed. */
export const FOLDER = new URL('./', import.meta.url);

const text = (file: string) => {
  const url = new URL(file, FOLDER);
  return existsSync(url) ? readFileSync(url, 'utf8') : undefined;
};

/** Every package of the lock, as it is installed. */
function isInstalled(): boolean {
  const { packages } = JSON.parse(text('package-lock.json') ?? '') as {
    packages: Record<string, { version?: string }>;
  };
  const { dependencies } = JSON.parse(text('package.json') ?? '') as {
    dependencies: Record<string, string>;
  };
  return Object.keys(dependencies).every((name) => {
    const own = text(`node_modules/${name}/package.json`);
    const { version } = (own ? JSON.parse(own) : {}) as { version?: string };
    return version === packages[`node_modules/${name}`]?.version;
  });
}

/** Installs them, unless they are there. */
export function install(): void {
  if (isInstalled()) return;
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', words, {
    cwd: fileURLToPath(FOLDER),
    stdio: ['ignore', 'ignore', 'inherit'],
    // npm is a script on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('`npm ci` in test/cms failed.');
}

if (import.meta.filename === process.argv[1]) install();
