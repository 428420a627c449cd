/**
 * The address, if a person may be sent there: never `javascript:` or `data:`.
 *
 * @param base what it is relative to; default: the page
 */
export function webAddress(url: string | undefined, base?: string): string | undefined {
  const page = base ?? location.href;
  if (!url || !URL.canParse(url, page)) return undefined;
  const { protocol, href } = new URL(url, page);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** Leaves the page, if the address is one of the web. */
export function navigate(url: string | undefined): void {
  const address = webAddress(url);
  if (address) location.assign(address);
}
