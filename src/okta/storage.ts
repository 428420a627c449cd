/**
 * Where okta-auth-js keeps things. It falls back from storage to cookies, and a sandboxed frame has
 * neither, nor has a browser that blocks them.
 */
type Sections = Record<'token' | 'transaction' | 'cache', { storageType: 'memory' }>;

function isBlocked(): boolean {
  try {
    return sessionStorage === null; // of a browser whose owner has switched it off
  } catch {
    return true;
  }
}

let told = false;

/** Memory, where nothing else is there: the sign-up works, and ends when the page is left. */
export function storageSettings(): Sections | undefined {
  if (!isBlocked()) return undefined;
  // eslint-disable-next-line no-console -- no error, and the only way for a site owner to know
  if (!told) console.info('okta-register: storage is blocked; the sign-up is kept in memory.');
  told = true;
  const memory = { storageType: 'memory' } as const;
  return { token: memory, transaction: memory, cache: memory };
}
