import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { typeErrors } from '../type-errors.js';
import { inLanguage, ROOT, type Snippet } from './snippets.js';

export interface ScriptFile {
  snippet: Snippet;
  path: string;
}

/**
 * Writes every example in JavaScript and TypeScript into a file of its own. The files are inside the
 * project, so that `okta-register` and its entries are what `package.json` exports: the built
 * package.
 *
 * @param folder its name; each test file has its own, for they run at the same time
 * @param change what the test needs changed
 */
export function writeScripts(
  folder: string,
  change: (code: string) => string = (code) => code,
): ScriptFile[] {
  removeScripts(folder);
  const path = join(ROOT, '.cache', folder);
  mkdirSync(path, { recursive: true });
  return inLanguage('js', 'ts').map((snippet) => {
    const name = snippet.at.replace(/\W+/g, '-');
    const file = join(path, `${name}.${snippet.language === 'ts' ? 'mts' : 'mjs'}`);
    // Each is a module, with names of its own.
    writeFileSync(file, `${change(snippet.code)}\nexport {};\n`);
    return { snippet, path: file };
  });
}

/** Takes them away again. */
export const removeScripts = (folder: string): void => {
  rmSync(join(ROOT, '.cache', folder), { recursive: true, force: true });
};

/** What the compiler says of the examples. */
export function wrongIn(files: readonly ScriptFile[]): string[] {
  const found = typeErrors(join(ROOT, '.cache'), {
    files: [...files.map(({ path }) => path), join(ROOT, 'dist/index.d.ts')],
    compilerOptions: {
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: ['node'],
      allowJs: true,
      checkJs: true,
      strict: true,
      // An example in JavaScript does not ask whether its own element is there.
      strictNullChecks: files.some(({ snippet }) => snippet.language === 'ts'),
      skipLibCheck: true,
    },
  });
  return found.map(({ file, message }) => {
    const of = files.find(({ path }) => path === file);
    return `${of?.snippet.at ?? file}: ${message}`;
  });
}

const NODE = /from 'okta-register\/(emulator|emulator\/server|prerender|sri\.json)'/;

/** True for what runs on a server; the others are for a page. */
export const isForNode = ({ snippet }: ScriptFile): boolean => NODE.test(snippet.code);
