import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Beside a node_modules npm leaves the binaries of other platforms out of the lock, and then
// `npm ci` refuses it. So the lock is made where there is nothing but package.json.
const folder = mkdtempSync(join(tmpdir(), 'lock-'));
const npm = (...words) =>
  execFileSync('npm', [...words, '--ignore-scripts'], { cwd: folder, stdio: 'inherit' });
try {
  copyFileSync('package.json', join(folder, 'package.json'));
  npm('install', '--package-lock-only', '--no-audit', '--no-fund');
  npm('ci', '--dry-run', '--no-audit', '--no-fund');
  copyFileSync(join(folder, 'package-lock.json'), 'package-lock.json');
} finally {
  rmSync(folder, { recursive: true });
}
