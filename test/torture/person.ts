import type { Page } from '@playwright/test';
import { TOTP } from 'otpauth';
import { ADA, PASSWORD, PHONE } from '../e2e/visitor.js';
import type { Flow } from './flows.js';
import type { Sight } from './look.js';
import type { Site } from './site.js';

/** Buttons that a message offers. */
const WAYS_ON = ['Try again', 'Reload the page', 'Start again', 'Continue here instead'];

/** What can be done about a message, if anything. */
export const wayOn = ({ buttons }: Sight): string | undefined =>
  WAYS_ON.find((label) => buttons.includes(label));

/** Somebody who signs up: knows what to do at each step, and presses what a message offers. */
export class Person {
  /** What was typed and is no secret, by the name of its field. */
  readonly typed: Record<string, string> = {};
  readonly #page: Page;
  readonly #site: Site;
  readonly #flow: Flow;

  constructor(page: Page, site: Site, flow: Flow) {
    this.#page = page;
    this.#site = site;
    this.#flow = flow;
  }

  /** Does the next thing; says what. */
  async act(sight: Sight): Promise<string> {
    if (sight.elsewhere) return this.#press('Continue');
    if (!sight.defined) {
      await this.#page.reload({ waitUntil: 'commit' });
      return 'reloads the page';
    }
    await this.#fill(sight);
    const way = wayOn(sight);
    if (way) return this.#press(way);
    const { provider, chooses = [] } = this.#flow;
    // The form that is there before the org's has no providers.
    const other = `Continue with ${provider ?? ''}`;
    if (sight.buttons.includes(other)) return this.#press(other);
    if (sight.step === 'select-authenticator-enroll') {
      const label = chooses.find((one) => sight.text.includes(one));
      if (!label) return this.#press('Skip');
      await this.#page.getByRole('radio', { name: label }).check();
    }
    if (sight.authenticator === 'webauthn') return this.#press('Create passkey');
    await this.#page.locator('okta-register [type="submit"]').click();
    return 'sends the form';
  }

  async #press(name: string): Promise<string> {
    await this.#page.getByRole('button', { name, exact: true }).click();
    return `presses “${name}”`;
  }

  async #fill({ fields, authenticator }: Sight): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      const wanted = await this.#answerTo(name, authenticator);
      if (wanted === undefined || wanted === value) continue;
      await this.#page.locator(`okta-register [name="${name}"]`).fill(wanted);
      if (!/password|passcode/.test(name)) this.typed[name] = wanted;
    }
  }

  async #answerTo(name: string, authenticator?: string): Promise<string | undefined> {
    const [, attribute = ''] = name.split('.');
    if (name.startsWith('userProfile.')) return ADA[attribute as keyof typeof ADA];
    // As it stands in the field is how it is sent.
    if (name === 'authenticator.phoneNumber') return this.typed[name] ? undefined : PHONE;
    if (authenticator === 'okta_password') return /pass/.test(name) ? PASSWORD : undefined;
    if (name !== 'credentials.passcode') return undefined;
    if (authenticator === 'okta_email') return this.#site.emulator.outbox.latest(ADA.email)?.code;
    if (authenticator === 'phone_number') return this.#site.emulator.outbox.latest(PHONE)?.code;
    const key = await this.#page.locator('.okta-register-key').innerText();
    return new TOTP({ secret: key.replace(/\s/g, '') }).generate();
  }
}
