import { fileURLToPath } from 'node:url';

/** The path of a file of the sources. */
export const source = (path: string): string =>
  fileURLToPath(new URL(`../src/${path}`, import.meta.url));
