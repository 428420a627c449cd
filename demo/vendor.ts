import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** okta-auth-js as one file for a script tag: the build with the Identity Engine API in it. */
export function authJsFile(): string {
  // Found by walking up from its entry: the package does not export its browser builds.
  let folder = dirname(fileURLToPath(import.meta.resolve('@okta/okta-auth-js')));
  for (; folder !== dirname(folder); folder = dirname(folder)) {
    for (const name of ['okta-auth-js.idx.min.js', 'okta-auth-js.min.js']) {
      const file = join(folder, 'dist', name);
      if (existsSync(file)) return file;
    }
  }
  throw new Error('The browser build of @okta/okta-auth-js is missing: run `npm install`.');
}
