import { notHere, refuse, show } from './answers.js';
import type { Choice } from './authenticators/authenticator.js';
import { authenticatorById, authenticators } from './authenticators/index.js';
import { objectIn } from './body.js';
import { ceremonyOf, offerTo, type Engine } from './engine.js';
import { advance, begin } from './flow.js';
import { messages } from './messages.js';
import { terminal } from './pages/page.js';
import { verifiable } from './pages/verify.js';
import type { Transaction } from './transaction.js';
import type { Answer } from './wire.js';

/** `/credential/enroll`: an authenticator was chosen, or what it needs to begin was given. */
export async function choose(
  engine: Engine,
  transaction: Transaction,
  body: Choice,
): Promise<Answer> {
  const { user, challenge } = transaction;
  const choice = objectIn(body.authenticator);
  const chosen = authenticatorById(choice.id);
  const open =
    transaction.step === 'select' ||
    (transaction.step === 'challenge' && challenge?.purpose === 'enroll');
  if (!user || !open || !chosen || !offerTo(transaction, engine.now()).keys.includes(chosen.key)) {
    return notHere(engine, transaction);
  }
  return begin(engine, transaction, chosen.key, 'enroll', choice);
}

/** `/challenge`: another of the user's own authenticators, when signing in. */
export async function chooseToVerify(
  engine: Engine,
  transaction: Transaction,
  body: Choice,
): Promise<Answer> {
  const choice = objectIn(body.authenticator);
  const chosen = authenticatorById(choice.id);
  const { challenge, step } = transaction;
  const open = step === 'select-verify' || (challenge && challenge.purpose !== 'enroll');
  if (!open || !chosen) return notHere(engine, transaction);
  if (!verifiable(transaction).includes(chosen.key)) return notHere(engine, transaction);
  const purpose = challenge?.purpose === 'auto-enroll' ? 'enroll' : 'verify';
  return begin(engine, transaction, chosen.key, purpose, choice);
}

/** `/challenge/answer`. */
export async function answer(
  engine: Engine,
  transaction: Transaction,
  body: Choice,
): Promise<Answer> {
  const ceremony = ceremonyOf(engine, transaction);
  if (!ceremony || transaction.step !== 'challenge' || ceremony.challenge.stage !== 'answer')
    return notHere(engine, transaction);
  const refusal = await ceremony.authenticator.answer(ceremony, objectIn(body.credentials));
  return refusal ? refuse(engine, transaction, refusal) : proven(engine, transaction);
}

/** The authenticator in hand has been proven. */
export async function proven(engine: Engine, transaction: Transaction): Promise<Answer> {
  const { challenge, user } = transaction;
  const enrollment = user?.enrollments.find(({ key }) => key === challenge?.key);
  if (!challenge || !enrollment) return notHere(engine, transaction);
  // A stranger has nothing that could be proven, not even where nothing can be checked.
  if (challenge.purpose === 'verify' && user?.status !== 'ACTIVE') {
    const message = messages.authenticationFailed();
    return refuse(engine, transaction, { status: 401, messages: [message], counts: true });
  }
  transaction.failures = 0;
  for (const method of authenticators[challenge.key].amr(enrollment)) {
    if (!transaction.amr.includes(method)) transaction.amr.push(method);
  }
  if (challenge.purpose === 'verify') transaction.verified = true;
  return advance(engine, transaction);
}

/** `/challenge/resend` and `/challenge/send`. */
export function send(
  engine: Engine,
  transaction: Transaction,
  what: 'send' | 'resend',
  body: Choice,
): Answer {
  const ceremony = ceremonyOf(engine, transaction);
  const { authenticator } = ceremony ?? {};
  if (!ceremony || !authenticator?.[what]) return notHere(engine, transaction);
  const refusal = authenticator[what](ceremony, body);
  return refusal ? refuse(engine, transaction, refusal) : show(engine, transaction);
}

/**
 * `/challenge/poll`. A page only polls while its challenge is open; when the transaction has no
 * such challenge any more, another tab has answered it and the one that polls is left behind.
 */
export async function poll(engine: Engine, transaction: Transaction): Promise<Answer> {
  const ceremony = ceremonyOf(engine, transaction);
  if (!ceremony?.authenticator.poll || ceremony.challenge.stage === 'data') {
    return { status: 200, page: terminal(transaction, messages.transferredToNewTab()) };
  }
  if (!ceremony.authenticator.poll(ceremony)) return show(engine, transaction);
  return proven(engine, transaction);
}
