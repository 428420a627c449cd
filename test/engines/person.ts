import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import type { OktaRegister } from '../../src/element/okta-register.js';
import type { Emulator } from '../../src/emulator/index.js';
import type { Tab } from './index.js';

export const ADA = { firstName: 'Ada', lastName: 'Lovelace', email: 'ada@example.com' };
export const PASSWORD = 'Fern and 7 windows';
export const PHONE = '+15551234567';

/** A page of a test hands out the closed root that the widget is in. */
type PageGlobal = typeof globalThis & { theRoot?: ShadowRoot };

// What follows runs in the page, each function by itself.

const find = (selector: string): HTMLElement | null =>
  ((globalThis as PageGlobal).theRoot ?? document).querySelector(`okta-register ${selector}`);

const isThere = (selector: string): boolean =>
  ((globalThis as PageGlobal).theRoot ?? document).querySelector(`okta-register ${selector}`) !==
  null;

const findChoice = (label: string): HTMLElement | null =>
  Array.from(document.querySelectorAll<HTMLElement>('okta-register label')).find((choice) =>
    choice.textContent.includes(label),
  ) ?? null;

const findButton = (label: string): HTMLElement | null =>
  Array.from(document.querySelectorAll('okta-register button')).find(
    (button) => button.textContent.trim() === label,
  ) as HTMLElement | null;

const look = () => {
  const root = (globalThis as PageGlobal).theRoot ?? document;
  const element = root.querySelector<OktaRegister>('okta-register');
  return {
    step: element?.step?.name,
    authenticator: element?.step?.authenticator?.key,
    title: element?.querySelector('.okta-register-title')?.textContent.trim(),
    busy: element?.shadowRoot?.querySelector('[part="card"]')?.getAttribute('aria-busy') === 'true',
    // Before the element is upgraded it has no such property, and answers nothing.
    idle: element?.busy === false,
  };
};

/** Somebody in front of a browser of any engine. */
export class Person {
  readonly tab: Tab;
  readonly #emulator: Emulator;

  constructor(tab: Tab, emulator: Emulator) {
    this.tab = tab;
    this.#emulator = emulator;
  }

  /** A page that is being left says nothing; the one after it does. */
  async waitFor(holds: () => Promise<boolean>, what: string): Promise<void> {
    const end = Date.now() + 30_000;
    while (!(await holds().catch(() => false))) {
      if (Date.now() > end) {
        const seen = JSON.stringify(await this.tab.run(look).catch(String));
        throw new Error(`Waited in vain for ${what}; the page has ${seen}.`);
      }
      await delay(50);
    }
  }

  async expectStep(name: string, authenticator?: string): Promise<void> {
    await this.waitFor(async () => {
      const seen = await this.tab.run(look);
      const isMeant = !authenticator || seen.authenticator === authenticator;
      return seen.idle && seen.step === name && isMeant;
    }, [name, authenticator].filter(Boolean).join(' of '));
  }

  async expectTitle(title: string): Promise<void> {
    await this.waitFor(async () => (await this.tab.run(look)).title === title, title);
  }

  async expectPath(path: string): Promise<void> {
    await this.waitFor(async () => new URL(await this.tab.url()).pathname === path, path);
  }

  async expectBusy(): Promise<void> {
    await this.waitFor(async () => (await this.tab.run(look)).busy, 'an answer under way');
  }

  async expectInWidget(selector: string): Promise<void> {
    await this.waitFor(() => this.tab.run(isThere, selector), selector);
  }

  async type(name: string, text: string): Promise<void> {
    await this.expectInWidget(`[name="${name}"]`);
    await this.tab.type(text, find, `[name="${name}"]`);
  }

  async typeProfile(profile: Record<string, string> = ADA): Promise<void> {
    for (const [name, text] of Object.entries(profile))
      await this.type(`userProfile.${name}`, text);
  }

  async submit(): Promise<void> {
    await this.tab.click(find, '[type="submit"]');
  }

  async choose(label: string): Promise<void> {
    await this.tab.click(findChoice, label);
    await this.submit();
  }

  async press(button: string): Promise<void> {
    await this.tab.click(findButton, button);
  }

  async enterCode(code: string): Promise<void> {
    await this.type('credentials.passcode', code);
    await this.submit();
  }

  latest(to = ADA.email): { code: string; link: string } {
    const message = this.#emulator.outbox.latest(to);
    assert.ok(message, `there is a message for ${to}`);
    return { code: message.code ?? '', link: message.link ?? '' };
  }

  valueOf(name: string): Promise<string> {
    return this.tab.run(
      (selector) => document.querySelector<HTMLInputElement>(selector)?.value ?? '',
      `okta-register [name="${name}"]`,
    );
  }

  /** What the browser keeps for whoever has signed up. */
  storedTokens(): Promise<string[]> {
    return this.tab.run(() =>
      Object.keys(JSON.parse(localStorage.getItem('okta-token-storage') ?? '{}') as object).sort(),
    );
  }
}
