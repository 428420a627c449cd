import type { Page } from '@playwright/test';
import type { OktaRegister } from '../../src/element/okta-register.js';

/** What a person sees of the sign-up, and what the page knows of it. */
export interface Sight {
  /** At an identity provider's page. */
  elsewhere: boolean;
  /** The script has come. Without it there is what stands between the tags. */
  defined: boolean;
  step: string | undefined;
  authenticator: string | undefined;
  /** An answer is awaited, as the element says and as it shows. */
  busy: boolean;
  text: string;
  height: number;
  /** What is said to be wrong, above the fields and at them. */
  error: string;
  /** Labels of the buttons and links that can be seen. */
  buttons: string[];
  links: string[];
  submits: boolean;
  /** What the fields hold, by name. */
  fields: Record<string, string>;
}

/** Runs in the page, where no helper of a compiler is: so it names no function of its own. */
function see(): Sight {
  const element = document.querySelector<OktaRegister>('okta-register');
  const box = element ?? document.body;
  const seen = [...box.querySelectorAll<HTMLElement>('*')].filter((node) => node.checkVisibility());
  const [error, buttons, links] = [
    '[data-level="error"], .okta-register-error',
    'button:not([type="submit"])',
    'a[href]',
  ].map((selector) =>
    seen.filter((node) => node.matches(selector)).map((node) => node.innerText.trim()),
  ) as [string[], string[], string[]];
  const progress = element?.shadowRoot?.querySelector('[part="progress"]');
  const fields = seen.filter((node) =>
    node.matches('input[name]:not([type="radio"], [type="checkbox"]), select[name]'),
  ) as HTMLInputElement[];
  return {
    elsewhere: !element,
    defined: Boolean(customElements.get('okta-register')),
    step: element?.step?.name,
    authenticator: element?.step?.authenticator?.key,
    busy: Boolean(element?.busy) || Boolean(progress?.checkVisibility()),
    text: box.innerText.trim(),
    height: box.getBoundingClientRect().height,
    error: error.filter(Boolean).join(' / '),
    buttons,
    links,
    submits: seen.some((node) => node.matches('button[type="submit"]')),
    fields: Object.fromEntries(fields.map(({ name, value }) => [name, value])),
  };
}

/** “Send again in 0:29” is other words in each second, and the same to see. */
const withoutSeconds = (text: string): string => text.replace(/\d+:\d\d/g, '0:00');

/** Nothing while the page is being left. */
export async function look(page: Page): Promise<Sight | undefined> {
  try {
    const sight = await page.evaluate(see);
    const { text, buttons } = sight;
    return { ...sight, text: withoutSeconds(text), buttons: buttons.map(withoutSeconds) };
  } catch (error) {
    if (/navigat|context was destroyed/i.test(String(error))) return undefined;
    throw error;
  }
}
