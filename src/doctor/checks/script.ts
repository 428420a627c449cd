import { memberOf } from '../../host/member-of.js';
import { ask, type Answer, type NoAnswer } from '../ask.js';
import { ok, problem, unknown, type Check } from '../finding.js';
import { folder, lost, ownScripts } from '../own-scripts.js';

const BUNDLE = 'The widget is in a script of the site’s own.';
const NOT_ASKED = 'The site’s server could not be asked for its files from this page';

const textOf = (answer: Answer | NoAnswer): string | undefined =>
  typeof answer === 'string' || !answer.ok ? undefined : answer.text;

/** As the page has it: what a browser has kept counts. */
const kept = (address: string) => ask(address, { cache: 'force-cache' });
/** As the server has it now. */
const fresh = (address: string, method = 'GET') => ask(address, { method, cache: 'no-store' });

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

async function hashes(): Promise<Record<string, string> | undefined> {
  const answer = await fresh(`${folder()}sri.json`);
  return typeof answer === 'string' || !answer.ok
    ? undefined
    : (answer.json as Record<string, string> | undefined);
}

/** How long a page may go on loading before it is looked at as it is, in milliseconds. */
const PATIENCE = 5000;

/** Until the page has loaded: another copy of the script may still be on its way. */
const loaded = (): Promise<unknown> =>
  new Promise((done) => {
    if (memberOf(document, 'readyState') === 'complete') return done(undefined);
    addEventListener('load', done, { once: true });
    setTimeout(done, PATIENCE);
  });

export const copies: Check = async () => {
  await loaded();
  const scripts = ownScripts();
  if (!scripts.length) {
    return unknown(`${BUNDLE} Whether another one has it as well cannot be seen.`);
  }
  if (scripts.length === 1) return ok(`There is one: ${scripts[0]}`);
  return problem(
    `The page loads the script ${scripts.length} times, and uses the first: ${scripts.join(', ')}.`,
    'Leave one script tag, and take the others out of the page or its plugins.',
    `<script type="module" src="${scripts[0]}"></script>`,
  );
};

export const script: Check = async () => {
  const [address] = ownScripts();
  if (!address) return unknown(BUNDLE);
  if (!isSecureContext) return unknown('It is compared once the page is served by https.');
  const { pathname } = new URL(address);
  const known = (await hashes())?.[pathname.split('/').at(-1) ?? ''];
  const text = textOf(await kept(address));
  if (!known || text === undefined) {
    return unknown(`${NOT_ASKED}, or has no sri.json beside the script.`);
  }
  if ((await hashOf(text)) === known) return ok('It is what was built.');
  const now = textOf(await fresh(address));
  if (now !== undefined && (await hashOf(now)) === known) {
    return problem(
      'This browser has kept an older script than the server has.',
      'Let its address change with each version, and empty the cache of the site and its CDN.',
      `${pathname}?ver=${known.replace(/^sha384-|\W/g, '').slice(0, 8)}`,
    );
  }
  return problem(
    'The script is not what was built: something on the way (an optimiser, a proxy) has changed it, or the files beside it are of another version.',
    'Leave it out of all that joins, minifies or delays scripts, and upload all files anew if that does not help.',
    pathname,
  );
};

/** What the script names, and what the server should have. */
async function namesOf(address: string): Promise<string[]> {
  const text = textOf(await kept(address)) ?? '';
  const named = text.match(/chunks\/[\w-]+\.js/g) ?? [];
  const listed = Object.keys((await hashes()) ?? {}).filter((name) => name.startsWith('chunks/'));
  return [...new Set([...named, ...(named.length ? listed : [])])];
}

/** `undefined`: it cannot be said. */
function isGone(answer: Answer | NoAnswer): boolean | undefined {
  if (typeof answer === 'string') return undefined;
  if (answer.status === 404 || answer.status === 410) return true;
  if (!answer.ok) return undefined;
  // A server that answers everything with a page of its own.
  return !/javascript/i.test(answer.headers.get('Content-Type') ?? '');
}

export const chunks: Check = async () => {
  const [address] = ownScripts();
  if (!address) return unknown(BUNDLE);
  if (/\.classic\.js/.test(address)) return ok('This build has all in one file.');
  const names = await namesOf(address);
  const asked = await Promise.all(
    names.map(async (name) => [name, isGone(await fresh(`${folder()}${name}`, 'HEAD'))] as const),
  );
  const gone = [
    ...lost().map((name) => `chunks/${name.split('/').at(-1)}`),
    ...asked.filter(([, is]) => is).map(([name]) => name),
  ];
  if (gone.length) {
    return problem(
      `The script asks for files that are gone: ${[...new Set(gone)].join(', ')}. The page, or a cache before it, is older than the files.`,
      'Empty the caches of the site and its CDN, upload the whole folder, and keep the files of the version before for as long as pages are cached.',
      folder(),
    );
  }
  const unsure = asked.some(([, is]) => is === undefined);
  if (!names.length || unsure) {
    return unknown(`${NOT_ASKED}; of those that it has loaded, none was missing.`);
  }
  return ok(`All ${names.length} are there.`);
};
