import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
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
export function typeErrors(files: readonly ScriptFile[]): string[] {
  const program = ts.createProgram({
    rootNames: [...files.map(({ path }) => path), join(ROOT, 'dist/index.d.ts')],
    options: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: ['node'],
      allowJs: true,
      checkJs: true,
      strict: true,
      // An example in JavaScript does not ask whether its own element is there.
      strictNullChecks: files.some(({ snippet }) => snippet.language === 'ts'),
      noEmit: true,
      skipLibCheck: true,
    },
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const of = files.find(({ path }) => path === file?.fileName);
    return `${of?.snippet.at ?? file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

const NODE = /from 'okta-register\/(emulator|emulator\/server|prerender|sri\.json)'/;

/** True for what runs on a server; the others are for a page. */
export const isForNode = ({ snippet }: ScriptFile): boolean => NODE.test(snippet.code);
