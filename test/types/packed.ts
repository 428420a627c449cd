import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The package as npm publishes it, unpacked into a project that has nothing but it. */
export interface Packed {
  /** Of the project. */
  readonly folder: string;
  /** Where the package is in it. */
  readonly path: string;
  readonly tarball: Buffer;
  /** What it consists of: paths within the package. */
  readonly files: string[];
  /** Gives the project a package that this one has, under the same name. */
  install(name: string): void;
  remove(): void;
}

/** What is in `dist`, as one file. Build before. */
function tarballOf(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'okta-register-'));
  const npm = ['pack', '--ignore-scripts', '--pack-destination', folder];
  execFileSync('npm', npm, { stdio: ['ignore', 'ignore', 'pipe'] });
  const [name = ''] = readdirSync(folder);
  const tarball = readFileSync(join(folder, name));
  rmSync(folder, { recursive: true });
  return tarball;
}

let tarball: Buffer | undefined;

/** Packs once, and unpacks for each who asks. */
export function pack(): Packed {
  tarball ??= tarballOf();
  const folder = mkdtempSync(join(tmpdir(), 'okta-register-'));
  const path = join(folder, 'node_modules/okta-register');
  mkdirSync(path, { recursive: true });
  execFileSync('tar', ['-xzf', '-', '-C', path, '--strip-components=1'], { input: tarball });
  return {
    folder,
    path,
    tarball,
    files: readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
      .map((file) => file.replaceAll('\\', '/')),
    install(name) {
      const link = join(folder, 'node_modules', name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(resolve('node_modules', name), link, 'junction');
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
