import { readFile } from 'node:fs/promises';
import type { HostPage } from './host-pages.js';

/** All its styles as one sheet. */
export async function stylesOf({ styles }: HostPage): Promise<string> {
  return (await Promise.all(styles.map(read))).join('\n');
}

async function read(path: string): Promise<string> {
  const own = new URL(`pages/${path}`, import.meta.url);
  const packaged = new URL(`../../node_modules/${path}`, import.meta.url);
  const css = await readFile(path.includes('/') ? packaged : own, 'utf8');
  // What Tailwind's own build does with it.
  return path.startsWith('tailwindcss/')
    ? `@layer base{${css.replaceAll('--theme(', 'var(')}}`
    : css;
}
