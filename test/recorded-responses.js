import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OWN_FOLDER = fileURLToPath(new URL('responses', import.meta.url));

/** Recorded responses of real orgs live outside the project: `IDX_RESPONSES` says where. */
export const recordedFolder = process.env.IDX_RESPONSES ?? '../shared/idx-responses';

const filesIn = (folder) =>
  existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];

/** Our own responses, which every clone has: `made/….json` and `written/….json`. */
export const ownFiles = ['made', 'written'].flatMap((part) =>
  filesIn(`${OWN_FOLDER}/${part}`).map((file) => `${part}/${file}`),
);

/** The names of the recorded ones that are of the Identity Engine; none where there is no folder. */
export const recordedFiles = filesIn(recordedFolder).filter((file) => !file.startsWith('oauth2-'));

/** A folder that somebody names is meant to be tested: an empty or mistyped one is a mistake. */
if (process.env.IDX_RESPONSES !== undefined && !recordedFiles.length) {
  throw new Error(`IDX_RESPONSES names ${recordedFolder}, where there is no response.`);
}

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
export const ownPage = (file) => json(`${OWN_FOLDER}/${file}`);
export const recordedPage = (file) => json(`${recordedFolder}/${file}`);

const all = (files, page) => Object.fromEntries(files.map((file) => [file, page(file)]));
const served = {
  '/own-responses.json': () => all(ownFiles, ownPage),
  '/recorded-responses.json': () => all(recordedFiles, recordedPage),
};

/** Lets tests in the browser read them too, as one module. */
export const recordedModule = {
  name: 'recorded-responses',
  serve({ path }) {
    const pages = Object.hasOwn(served, path) ? served[path]() : undefined;
    return pages && { body: JSON.stringify(pages), type: 'json' };
  },
};
