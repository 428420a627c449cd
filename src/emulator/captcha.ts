import { createChallenge, verifySolution } from 'altcha-lib/v1';
import type { Refusal } from './authenticators/authenticator.js';
import { objectIn } from './body.js';
import { Bounded } from './bounded.js';
import { messages } from './messages.js';
import { CAPTCHA_ID } from './pages/captcha.js';
import type { CaptchaSettings } from './policy.js';
import { base64url, secret } from './random.js';

/** ms a token is good for; hCaptcha and reCAPTCHA say two minutes. */
const LIFETIME = 120_000;
/** How hard an ALTCHA challenge is: some hundredths of a second. */
const MAX_NUMBER = 20_000;
/** What the tokens of the stub start with; see `captcha-stub.ts`. */
export const STUB = 'emulator.';

/** A token as the stub makes it, for tests that have no page. */
export function stubToken(siteKey: string, at: number): string {
  const text = JSON.stringify({ siteKey, at, nonce: secret(12) });
  return STUB + base64url(new TextEncoder().encode(text));
}

function read(token: string): { siteKey?: unknown; at?: unknown } {
  try {
    const text = atob(token.slice(STUB.length).replace(/-/g, '+').replace(/_/g, '/'));
    return objectIn(JSON.parse(text));
  } catch {
    return {};
  }
}

/** Judges captcha tokens in the place of their providers. Every token is good once. */
export class Captchas {
  readonly #now: () => number;
  readonly #key = secret(32);
  readonly #spent = new Bounded<string, number>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** ALTCHA: a proof of work to do. */
  challenge(): ReturnType<typeof createChallenge> {
    const expires = new Date(this.#now() + LIFETIME);
    return createChallenge({ hmacKey: this.#key, maxNumber: MAX_NUMBER, expires });
  }

  /** Nothing returned: it was a person. */
  async check(settings: CaptchaSettings, given: unknown): Promise<Refusal | undefined> {
    const { captchaId, captchaToken } = objectIn(given);
    if (typeof captchaToken !== 'string' || !captchaToken) {
      const fields = {
        'captchaVerify.captchaToken': [messages.fieldRequired('captchaToken')],
      };
      return { status: 400, fields };
    }
    const good = captchaId === CAPTCHA_ID && (await this.#genuine(settings, captchaToken));
    if (good && this.#spend(captchaToken)) return undefined;
    return { status: 400, messages: [messages.captchaFailed()] };
  }

  async #genuine({ type, siteKey }: CaptchaSettings, token: string): Promise<boolean> {
    if (type === 'ALTCHA') return this.#solved(token);
    if (!token.startsWith(STUB)) return false;
    const { siteKey: made, at } = read(token);
    return made === siteKey && typeof at === 'number' && Math.abs(this.#now() - at) < LIFETIME;
  }

  async #solved(payload: string): Promise<boolean> {
    try {
      if (!(await verifySolution(payload, this.#key, false))) return false;
      const { salt } = JSON.parse(atob(payload)) as { salt: string };
      const expires = Number(new URLSearchParams(salt.split('?')[1]).get('expires'));
      return expires * 1000 >= this.#now();
    } catch {
      return false;
    }
  }

  #spend(token: string): boolean {
    const now = this.#now();
    for (const [old, at] of this.#spent) {
      if (at + 2 * LIFETIME > now) break;
      this.#spent.delete(old);
    }
    if (this.#spent.has(token)) return false;
    this.#spent.set(token, now);
    return true;
  }
}
