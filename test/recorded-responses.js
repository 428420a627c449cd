import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Recorded responses of real orgs live outside the project: `IDX_RESPONSES` says where. */
export const recordedFolder = process.env.IDX_RESPONSES ?? '../shared/idx-responses';

/** The names of those that are pages of the Identity Engine; none where there is no such folder. */
export const recordedFiles = existsSync(recordedFolder)
  ? readdirSync(recordedFolder).filter(
      (file) => file.endsWith('.json') && !file.startsWith('oauth2-'),
    )
  : [];

export const recordedPage = (file) => JSON.parse(readFileSync(`${recordedFolder}/${file}`, 'utf8'));

/** Lets tests in the browser read them too, as one module. */
export const recordedModule = {
  name: 'recorded-responses',
  serve({ path }) {
    if (path !== '/recorded-responses.json') return undefined;
    const pages = Object.fromEntries(recordedFiles.map((file) => [file, recordedPage(file)]));
    return { body: JSON.stringify(pages), type: 'json' };
  },
};
