import { passwordFirst, type App } from '../../src/emulator/index.js';
import type { OktaRegister } from '../../src/element/okta-register.js';
import { settle, submit, until, writeHtml } from './helpers.js';
import { ORIGIN, titled, type Org } from './org.js';

/** An app that asks for more than a name and an address. */
export const campaign: App = {
  ...passwordFirst,
  clientId: 'campaign',
  policy: {
    ...passwordFirst.policy,
    profile: [
      { name: 'email', label: 'Email', required: true },
      { name: 'lastName', label: 'Last name', required: true },
      {
        name: 'plan',
        label: 'Plan',
        required: true,
        choices: ['free', 'team', 'big', 'huge', 'gigantic'].map((value) => ({
          value,
          label: value,
        })),
      },
      { name: 'marketingSource', label: 'Source', required: false, maxLength: 20 },
      { name: 'seats', label: 'Seats', required: false, type: 'integer', minimum: 1 },
      { name: 'newsletter', label: 'Newsletter', required: false, type: 'boolean' },
      {
        name: 'interests',
        label: 'Interests',
        required: false,
        type: 'array',
        choices: [
          { value: 'books', label: 'Books' },
          { value: 'music', label: 'Music' },
        ],
      },
      {
        name: 'color',
        label: 'Color',
        required: false,
        input: 'radio',
        choices: [
          { value: 'red', label: 'Red' },
          { value: 'blue', label: 'Blue' },
        ],
      },
      { name: 'termsAccepted', label: 'Terms', required: false, type: 'boolean' },
      { name: 'termsAt', label: 'Terms at', required: false },
    ],
  },
};

/** Puts a widget on the page as an editor of a website would: by HTML. */
export const write = (attributes = '', content = ''): OktaRegister =>
  writeHtml(
    `<okta-register issuer="${ORIGIN}/oauth2/default" client-id="campaign" ${attributes}>${content}</okta-register>`,
  ).querySelector('okta-register')!;

/** Waits for the org's own form, not the one drawn ahead. */
export async function orgForm(widget: OktaRegister): Promise<HTMLFormElement> {
  await until(() => widget.step?.fields.some(({ name }) => name === 'userProfile.termsAt'));
  const form = await titled(widget, 'Create account');
  await settle();
  return form;
}

/** The profiles that the org was sent. */
export const profiles = (org: Org): unknown[] =>
  org.seen
    .filter(({ path }) => path.endsWith('/enroll/new'))
    .map(({ body }) => body['userProfile']);

/** Sends the form and waits until the org has taken it. */
export async function sendForm(widget: OktaRegister): Promise<void> {
  await submit(widget);
  await titled(widget, 'Set up your sign-in');
}

/** What the owner is told on the console. */
export function listenToConsole(): { warnings: string[]; restore(): void } {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  return { warnings, restore: () => (console.warn = warn) };
}
