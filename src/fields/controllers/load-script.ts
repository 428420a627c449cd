import { memberOf } from '../../host/member-of.js';
import { trusted } from '../../host/trusted-types.js';

const scripts = new Map<string, Promise<void>>();

/** Loads somebody else's script, once. One that was blocked is tried anew the next time. */
export function loadScript(src: string): Promise<void> {
  const known = scripts.get(src);
  if (known) return known;
  const loading = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.async = true;
    script.src = trusted().createScriptURL(src);
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      scripts.delete(src);
      reject(new Error(`${new URL(src).origin} is blocked or not to be reached`));
    };
    memberOf(document, 'head').append(script);
  });
  scripts.set(src, loading);
  return loading;
}
