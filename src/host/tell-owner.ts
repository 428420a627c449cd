const told = new Set<string>();

/** Tells the site owner, once, of what does nothing as it is. Never a value that was typed. */
export function tellOwner(what: string): void {
  if (told.has(what)) return;
  told.add(what);
  // eslint-disable-next-line no-console -- for the site owner, who has no other way to know
  console.warn(`okta-register: ${what}`);
}
