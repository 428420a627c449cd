import type { Engine } from '../engine.js';
import type { Transaction } from '../transaction.js';
import { consent, emailConsent, granularConsent } from './consent.js';
import { deviceGracePeriod } from './device-grace-period.js';
import { identityProofing } from './identity-proofing.js';
import { keepMeSignedIn } from './keep-me-signed-in.js';
import { passkeyPromotion } from './passkey-promotion.js';
import { passwordExpiry } from './password-expiry.js';
import { profileUpdate } from './profile-update.js';
import type { Asking, Prompt } from './prompt.js';
import { waitingRoom } from './waiting-room.js';

/** Every prompt, in the order they come. To add one: its file, and its line here. */
export const prompts: readonly Prompt[] = [
  emailConsent,
  profileUpdate,
  ...passwordExpiry,
  passkeyPromotion,
  identityProofing,
  consent,
  granularConsent,
  deviceGracePeriod,
  keepMeSignedIn,
  waitingRoom,
];

/** What a prompt needs of a transaction that has a user. */
export function askingOf(engine: Engine, transaction: Transaction): Asking | undefined {
  const { user, app } = transaction;
  return user && { engine, transaction, user, policy: app.policy };
}

/** The prompt on the page. */
export const promptOf = ({ step, prompt }: Transaction): Prompt | undefined =>
  step === 'prompt' ? prompts.find(({ name }) => name === prompt) : undefined;

/** The next prompt nobody has answered yet. */
export const nextPrompt = (asking: Asking): Prompt | undefined =>
  prompts.find((prompt) => !asking.transaction.prompted.has(prompt.name) && prompt.wanted(asking));
