import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** A file of a build: its modules, and what it still imports. */
export interface BuiltFile {
  fileName: string;
  moduleIds: string[];
  imports: string[];
  dynamicImports: string[];
}

export const contentsOf = (mode: string): string => `.cache/contents/${mode}.json`;

/** Writes down what a build consists of, for the test of the licenses. */
export const listContents = (mode: string): Plugin => ({
  name: 'list-contents',
  writeBundle({ dir = '' }, bundle) {
    // Tests build into other folders, which are not packed.
    if (resolve(dir) !== resolve('dist')) return;
    const files = Object.values(bundle).flatMap((file): BuiltFile[] => {
      if (file.type !== 'chunk') return [];
      const { fileName, moduleIds, imports, dynamicImports } = file;
      return [{ fileName, moduleIds, imports, dynamicImports }];
    });
    mkdirSync('.cache/contents', { recursive: true });
    writeFileSync(contentsOf(mode), JSON.stringify(files));
  },
});
