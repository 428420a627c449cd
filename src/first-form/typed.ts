import { typedIn } from '../fields/typed-in.js';

const KEY = 'okta-register-typed';

/** Keeps what is typed of the profile for when this page is loaded anew. */
export function keepTyped(form: HTMLFormElement): void {
  const typed = typedIn(form).filter(([, value]) => value);
  try {
    sessionStorage.setItem(KEY, JSON.stringify(Object.fromEntries(typed)));
  } catch {
    // Storage is blocked: it has to be typed again.
  }
}

/** What was kept, once. By the attribute of the profile. */
export function takeTyped(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    sessionStorage.removeItem(KEY);
    return { ...(kept as object) };
  } catch {
    return {}; // nothing legible, or storage is blocked
  }
}
