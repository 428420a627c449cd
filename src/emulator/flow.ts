import { finish, notHere, refuse, show } from './answers.js';
import type { Choice } from './authenticators/authenticator.js';
import { tellOwner } from './authenticators/email.js';
import { refusePassword, setPassword } from './authenticators/password.js';
import { objectIn } from './body.js';
import { ceremonyOf, offerTo, type Engine } from './engine.js';
import { messages } from './messages.js';
import { terminal } from './pages/page.js';
import { verifiable } from './pages/verify.js';
import type { AuthenticatorKey } from './policy.js';
import { checkProfile } from './profile.js';
import { askingOf, nextPrompt, promptOf } from './prompts/index.js';
import type { Transaction } from './transaction.js';
import type { User } from './users.js';
import type { Answer } from './wire.js';

/** `/enroll`: from the entry page to the profile. */
export function startProfile(engine: Engine, transaction: Transaction): Answer {
  if (transaction.user) return notHere(engine, transaction);
  const { signUp, registrationUnavailable } = transaction.app.policy;
  if (!signUp || registrationUnavailable) {
    return refuse(engine, transaction, {
      status: 400,
      messages: [messages.registrationUnavailable()],
    });
  }
  transaction.step = 'enroll-profile';
  return show(engine, transaction);
}

/** `/identify/select`: back to the entry page. */
export function backToEntry(engine: Engine, transaction: Transaction): Answer {
  if (transaction.user) return notHere(engine, transaction);
  transaction.step = 'identify';
  return show(engine, transaction);
}

/** `/enroll/new`: the profile becomes a staged user. */
export async function createUser(
  engine: Engine,
  transaction: Transaction,
  body: Choice,
): Promise<Answer> {
  if (transaction.step !== 'enroll-profile') return notHere(engine, transaction);
  const { policy } = transaction.app;
  const robot = policy.captcha && (await engine.captchas.check(policy.captcha, body.captchaVerify));
  if (robot) return refuse(engine, transaction, robot);
  const isTaken = policy.enumerationPrevention ? () => false : engine.users.has;
  const checked = checkProfile(body.userProfile, policy.profile, isTaken);
  const refused = 'refusal' in checked ? checked.refusal : undefined;
  const user =
    'refusal' in checked
      ? engine.users.stage('', {})
      : engine.users.stage(checked.login, checked.profile);
  const { passcode } = objectIn(body.credentials);
  const weak = policy.passwordInProfile
    ? refusePassword(passcode, user, policy.password)
    : undefined;
  if (refused || weak) {
    // All complaints at once, on profile and password.
    const fields = { ...refused?.fields, ...weak?.fields };
    return refuse(engine, transaction, { ...weak, status: 400, fields });
  }
  if (policy.passwordInProfile) {
    setPassword(user, String(passcode));
    transaction.amr.push('pwd');
  }
  user.duplicate = engine.users.has(user.login);
  transaction.user = user;
  engine.transactions.touch(transaction);
  return created(engine, transaction, user);
}

/** What becomes of an account that was just made. */
function created(engine: Engine, transaction: Transaction, user: User): Answer | Promise<Answer> {
  const { denied, activationByMail } = transaction.app.policy;
  if (denied) {
    const message =
      denied === true
        ? messages.accessDenied()
        : messages.accessDeniedBecause(denied.message, denied.links ?? []);
    return finish(engine, transaction, { status: 403, messages: [message] });
  }
  if (!activationByMail) return advance(engine, transaction);
  const { app, request } = transaction;
  if (user.duplicate) tellOwner(engine.mailbox, user.login, app.label);
  else engine.invitations.send(app.clientId, user, { url: request.redirectUri });
  const sent = messages.emailVerificationRequired();
  return finish(engine, transaction, { status: 200, messages: [sent] });
}

/** Whatever the policy wants next: a challenge, the list, or success. */
export async function advance(engine: Engine, transaction: Transaction): Promise<Answer> {
  const { user, app } = transaction;
  if (!user) return notHere(engine, transaction);
  transaction.challenge = undefined;
  const offer = offerTo(transaction, engine.now());
  // An account with everything required is an account, whatever becomes of the optional part.
  if (!offer.required && user.status === 'STAGED') {
    if (!engine.users.activate(user)) {
      engine.transactions.end(transaction);
      return { status: 400, page: terminal(transaction, messages.registrationNotCompleted()) };
    }
    transaction.activated = true;
  }
  if (!offer.required && (transaction.skipped || offer.keys.length === 0)) {
    return conclude(engine, transaction, user);
  }
  const [only, another] = offer.keys;
  transaction.step = 'select';
  if (offer.required && app.policy.direct && only && !another) {
    return begin(engine, transaction, only, 'enroll', {});
  }
  return show(engine, transaction);
}

/** Nothing is left to enroll: what else the policy asks for, then success. */
async function conclude(engine: Engine, transaction: Transaction, user: User): Promise<Answer> {
  if (transaction.app.policy.verifyEnrolled && !transaction.verified && !transaction.returning) {
    const [only, another] = verifiable(transaction);
    if (only && !another) return begin(engine, transaction, only, 'verify', {});
    if (only) {
      transaction.step = 'select-verify';
      return show(engine, transaction);
    }
  }
  const asking = { engine, transaction, user, policy: transaction.app.policy };
  const next = nextPrompt(asking);
  transaction.prompt = next?.name;
  if (next) {
    transaction.step = 'prompt';
    next.begin?.(asking);
  } else {
    engine.transactions.succeed(transaction);
  }
  return show(engine, transaction);
}

/** The endpoint of a prompt. */
export async function answerPrompt(
  engine: Engine,
  transaction: Transaction,
  body: Choice,
  path: string,
): Promise<Answer> {
  const asking = askingOf(engine, transaction);
  const prompt = promptOf(transaction);
  if (!asking || prompt?.path !== path) return notHere(engine, transaction);
  const outcome = await prompt.answer(asking, body);
  if (outcome === 'again') return show(engine, transaction);
  if (outcome && 'ending' in outcome) return finish(engine, transaction, outcome.ending);
  if (outcome) return refuse(engine, transaction, outcome);
  transaction.prompted.add(prompt.name);
  return advance(engine, transaction);
}

/** Puts an authenticator in hand. */
export async function begin(
  engine: Engine,
  transaction: Transaction,
  key: AuthenticatorKey,
  purpose: 'enroll' | 'verify',
  choice: Choice,
): Promise<Answer> {
  const { challenge: before, step, app } = transaction;
  const itself = purpose === 'enroll' && key === 'okta_email' && app.policy.autoEnroll === true;
  transaction.challenge = { key, purpose: itself ? 'auto-enroll' : purpose, stage: 'answer' };
  transaction.step = 'challenge';
  const ceremony = ceremonyOf(engine, transaction);
  const refusal = await ceremony?.authenticator.begin(ceremony, choice);
  if (!refusal) return show(engine, transaction);
  // The page that was answered comes back as it was, e.g. with every method of the phone.
  if (before) transaction.challenge = before;
  const answer = refuse(engine, transaction, refusal);
  // Clients forget the page of a refusal: the one they still show must go on working.
  transaction.challenge = before;
  transaction.step = step;
  return answer;
}

/** `/skip`. */
export async function skip(engine: Engine, transaction: Transaction): Promise<Answer> {
  const { user, step } = transaction;
  const asking = askingOf(engine, transaction);
  const prompt = promptOf(transaction);
  if (asking && prompt?.skippable?.(asking)) {
    prompt.skipped?.(asking);
    transaction.prompted.add(prompt.name);
    return advance(engine, transaction);
  }
  const open = step === 'select' || transaction.challenge?.purpose === 'enroll';
  const offer = offerTo(transaction, engine.now());
  if (!user || !open || offer.required) return notHere(engine, transaction);
  user.skips ??= {};
  for (const key of offer.keys) user.skips[key] = (user.skips[key] ?? 0) + 1;
  transaction.skipped = true;
  return advance(engine, transaction);
}
