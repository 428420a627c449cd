import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);

/** Builds what pages load when `dist/` lacks it or its sources are newer. */
export function buildWidgetIfStale(): void {
  const isEmulator = (name: string) => /^emulator[\\/]/.test(name);
  buildIfStale(
    'widget',
    ['okta-register.js', 'okta-register.classic.js', 'doctor.js'],
    (name) => !isEmulator(name),
  );
  buildIfStale('emulator', ['emulator.js'], isEmulator); // which previews load
}

function buildIfStale(what: string, scripts: string[], counts: (name: string) => boolean): void {
  const built = Math.min(...scripts.map((name) => modified(new URL(`dist/${name}`, ROOT))));
  const sources = readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && counts(name))
    .map((name) => modified(new URL(`src/${name.replaceAll('\\', '/')}`, ROOT)));
  if (built > Math.max(...sources)) return;

  console.log(`Building the ${what}…`);
  const { status } = spawnSync('npm', ['run', '--silent', `build:${what}`], {
    cwd: fileURLToPath(ROOT),
    stdio: ['ignore', 'ignore', 'inherit'],
    // npm is a script on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`It could not be built: see npm run build:${what}.`);
}

function modified(file: URL): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
