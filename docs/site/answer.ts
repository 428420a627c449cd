import { readChoice } from '../../demo/playground/choice.js';
import { previewPage, previewsOf, type AddressOf } from '../../demo/playground/previews.js';
import { previewTags, snippet } from '../../demo/playground/snippet.js';
import { own } from './own.js';

/** The hash of every file of the widget: the page has it, as data. */
const sri = JSON.parse(document.getElementById('sri')?.textContent ?? '{}') as Record<
  string,
  string
>;

const here = (path: string) => new URL(path, document.baseURI).href;

/** What has an address already: a choice that comes again makes nothing new. */
const addresses = new Map<string, string>();

function addressOf(content: string, type: string): string {
  const known = addresses.get(content);
  if (known) return known;
  const address = URL.createObjectURL(new Blob([content], { type }));
  addresses.set(content, address);
  return address;
}

/**
 * What comes of a choice, made in the page. The demo's server answers the same, of an org that it
 * has; here the frames are pages without a server, with the emulator in them.
 */
export async function answer(query: URLSearchParams): Promise<object> {
  const { choice, problems, canonical } = readChoice(query, own);
  const printed = await snippet(choice, sri);
  const looks = addressOf(printed.styles, 'text/css');
  const tags = previewTags({ ...choice, folder: here('okta-register/') });
  const framed: AddressOf = (page, device) => {
    const pageStyles = here(`host-pages/${page.id}.css`);
    return addressOf(String(previewPage(page, device, { tags, pageStyles, looks })), 'text/html');
  };
  return {
    ...printed,
    previews: previewsOf(choice, canonical, framed),
    looks,
    theme: choice.theme === 'page' ? null : choice.theme,
    problems,
    query: String(canonical),
  };
}
