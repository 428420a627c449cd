/** Of the profile alone: passwords and codes have other names. */
const PROFILE = 'userProfile.';

const KEY = 'okta-register-typed';

/** Keeps what is typed of the profile for when this page is loaded anew. */
export function keepTyped(form: HTMLFormElement): void {
  const isSecret = (name: string) =>
    form.querySelector(`[type=password][name="${CSS.escape(name)}"]`) !== null;
  const typed = [...new FormData(form)]
    .filter(([name, value]) => value && name.startsWith(PROFILE) && !isSecret(name))
    .map(([name, value]) => [name.slice(PROFILE.length), value]);
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
