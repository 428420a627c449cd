import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);

/** Runs `npm run build:widget` when `dist/` lacks the widget or its sources are newer. */
export function buildWidgetIfStale(): void {
  const scripts = ['okta-register.js', 'okta-register.classic.js'];
  const built = Math.min(...scripts.map((name) => modified(new URL(`dist/${name}`, ROOT))));
  const sources = readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' })
    // The emulator is not in the bundle; changing it is no reason to build.
    .filter((name) => name.endsWith('.ts') && !/^emulator[\\/]/.test(name))
    .map((name) => modified(new URL(`src/${name.replaceAll('\\', '/')}`, ROOT)));
  if (built > Math.max(...sources)) return;

  console.log('Building the widget…');
  const { status } = spawnSync('npm', ['run', '--silent', 'build:widget'], {
    cwd: fileURLToPath(ROOT),
    stdio: ['ignore', 'ignore', 'inherit'],
    // npm is a script on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The widget could not be built: see `npm run build:widget`.');
}

function modified(file: URL): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
