/** What the widget puts into a page that a policy has to vouch for. */
interface Policy {
  /** Markup: templates of this package, never a value that came from elsewhere. */
  createHTML(html: string): string;
  /** The script of a captcha's provider: one of the addresses that are in this code. */
  createScriptURL(url: string): string;
}

/** All scripts of others that are ever loaded, and the language that they are asked for in. */
const SCRIPT =
  /^https:\/\/(js\.hcaptcha\.com\/1|www\.google\.com\/recaptcha)\/api\.js\?render=explicit(&hl=[\w-]+)?$/;

const rules: Policy = {
  createHTML: (html) => html,
  createScriptURL(url) {
    if (SCRIPT.test(url)) return url;
    throw new TypeError(`No script is loaded from ${url}`);
  },
};

let policy: Policy | undefined;

/**
 * The Trusted Types policy `okta-register`, made when it is first needed: a second copy of the
 * script, which draws nothing, must not ask for it again.
 *
 * @throws TypeError when the page's `trusted-types` directive does not list it
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
export function trusted(): Policy {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  };
  return (policy ??= trustedTypes?.createPolicy('okta-register', rules) ?? rules);
}
