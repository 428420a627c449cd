/** The address, if a person may be sent there: never `javascript:` or `data:`. */
export function webAddress(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url, location.href)) return undefined;
  const { protocol, href } = new URL(url, location.href);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** Leaves the page, if the address is one of the web. */
export function navigate(url: string | undefined): void {
  const address = webAddress(url);
  if (address) location.assign(address);
}
