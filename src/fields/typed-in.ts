/** Of the profile alone: passwords and codes have other names. */
const PROFILE = 'userProfile.';

/** What stands in a form of the profile and is no secret, by the attribute of the profile. */
export function typedIn(form: HTMLFormElement): [name: string, value: string][] {
  const isSecret = (name: string) =>
    form.querySelector(`[type=password][name="${CSS.escape(name)}"]`) !== null;
  return ([...new FormData(form)] as [string, string][])
    .filter(([name]) => name.startsWith(PROFILE) && !isSecret(name))
    .map(([name, value]) => [name.slice(PROFILE.length), value]);
}
