import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import { angularModule, angularTypes } from './angular.js';
import { manifest, type Manifest } from './manifest.js';
import { tagTypes } from './tag.js';

/**
 * What editors and frameworks know of the tag, made from `custom-elements.json` into `dist`. The
 * typings of the frameworks themselves are the `.d.ts` files beside this one: each puts the types
 * of the tag into the place where its framework looks for tags.
 */

const DIST = new URL('../../dist/', import.meta.url);
const write = (file: string, text: string) => writeFileSync(new URL(file, DIST), text);

mkdirSync(new URL('types/', DIST), { recursive: true });
for (const framework of ['react', 'vue', 'svelte', 'solid']) {
  const file = `${framework}.d.ts`;
  cpSync(new URL(file, import.meta.url), new URL(`types/${file}`, DIST));
}
write('types/tag.d.ts', tagTypes());
write('types/angular.d.ts', angularTypes());
write('types/angular.js', angularModule());

/** Editors complete names, so they are not given those that are any name. */
function forEditors(): Manifest {
  const copy = structuredClone(manifest);
  for (const { declarations } of copy.modules) {
    for (const one of declarations ?? []) {
      one.attributes = one.attributes?.filter(({ name }) => !name.endsWith('*'));
    }
  }
  return copy;
}

const { name, version } = JSON.parse(
  readFileSync(new URL('../package.json', DIST), 'utf8'),
) as Record<'name' | 'version', string>;

write('vscode.html-custom-data.json', getVsCodeHtmlCustomData(forEditors(), {}));
write('vscode.css-custom-data.json', getVsCodeCssCustomData(forEditors(), {}));
// The generator names the package of the folder that it is run in.
const webTypes = JSON.parse(getWebTypesData(forEditors(), {})) as object;
write('web-types.json', JSON.stringify({ ...webTypes, name, version }, null, 2));
