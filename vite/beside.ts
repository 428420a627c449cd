import type { Plugin } from 'vite';
import { FOLDERS } from '../src/locales/languages.js';

/** A language is fetched from beside the script by its name, and not by a list of addresses. */
export const languagesBeside: Plugin = {
  name: 'languages-beside',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/src/locales/languages.ts')) return null;
    const beside = 'import(/* @vite-ignore */ `./locales/';
    if (!code.includes('import(`./')) this.error(`${id} loads its languages in another way.`);
    return { code: code.replace('import(`./', beside), map: null };
  },
};

/** What no visitor loads is built once, as a file of its own that is fetched from beside the script. */
const beside = (loader: string, own: string, address: string): Plugin => ({
  name: `beside-${loader}`,
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith(`/src/${loader}.ts`)) return null;
    if (!code.includes(`import('${own}')`)) this.error(`${id} loads its file in another way.`);
    const there = `import(/* @vite-ignore */ '${address}')`;
    return { code: code.replace(`import('${own}')`, there), map: null };
  },
});

/** @param emulator its address, seen from what loads it: a chunk, or the one file */
export const filesBeside = (emulator: string) => [
  beside('preview/load-emulator', 'okta-register/emulator', emulator),
  beside('element/ask-doctor', '../doctor/doctor.js', './doctor.js'),
];

/** Every file of every language but English, which is inside. */
export const languages = Object.fromEntries(
  FOLDERS.flatMap((folder) =>
    ['words', 'rare', 'okta'].map((file) => `locales/${folder}/${file}`),
  ).map((path) => [path, `src/${path}.ts`]),
);
