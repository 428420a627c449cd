/** Where people read their mail: who keeps it, where, and of which domains. */
const INBOXES: readonly [name: string, address: string, domain: RegExp][] = [
  ['Gmail', 'https://mail.google.com/mail/', /^(gmail|googlemail)\.com$/],
  [
    'Outlook',
    'https://outlook.live.com/mail/',
    /^(outlook|hotmail|live|msn)(\.com?)?\.[a-z]{2,3}$/,
  ],
  // Yahoo Japan is another company.
  [
    'Yahoo',
    'https://mail.yahoo.com/',
    /^(yahoo(?!\.co\.jp)(\.com?)?\.[a-z]{2,3}|(y|rocket)mail\.com)$/,
  ],
  ['iCloud', 'https://www.icloud.com/mail/', /^(icloud|me|mac)\.com$/],
  ['Proton', 'https://mail.proton.me/', /^(proton\.me|protonmail\.com|pm\.me)$/],
];

/** The inbox of an address, as far as the domain tells. */
export function inboxOf(email: string): { name: string; address: string } | undefined {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  const [name, address] = INBOXES.find(([, , of]) => of.test(domain)) ?? [];
  return name && address ? { name, address } : undefined;
}
