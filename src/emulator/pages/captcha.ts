import type { CaptchaSettings } from '../policy.js';
import type { Transaction } from '../transaction.js';
import { form, object, type Field, type Page } from '../wire.js';

/** Okta: id of the captcha in the org. */
export const CAPTCHA_ID = 'capemulator000000001';

const NAMES: Record<CaptchaSettings['type'], string> = {
  HCAPTCHA: 'hCaptcha',
  RECAPTCHA_V2: 'reCAPTCHA',
  ALTCHA: 'ALTCHA',
};

/** What the profile form asks for when there is a captcha. */
export const captchaField = (_settings: CaptchaSettings): Field => ({
  name: 'captchaVerify',
  form: {
    value: [
      { name: 'captchaId', required: true, value: CAPTCHA_ID, visible: false, mutable: false },
      { name: 'captchaToken', required: true, visible: false, hint: 'captcha' },
    ],
  },
  relatesTo: '$.captcha',
});

/** The captcha itself. ALTCHA has no provider: the challenge comes from the server. */
export function captchaOf(transaction: Transaction): Pick<Page, 'captcha'> {
  const settings = transaction.app.policy.captcha;
  if (!settings) return {};
  const { type, siteKey } = settings;
  const { method, value, accepts, produces } = form(transaction, '', '');
  const href = `${transaction.origin}/emulator/altcha`;
  return {
    captcha: object({
      id: CAPTCHA_ID,
      name: NAMES[type],
      siteKey,
      type,
      ...(type === 'ALTCHA'
        ? { challengeUrlForm: { href, method, produces, value, accepts } }
        : {}),
    }),
  };
}
