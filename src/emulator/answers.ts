import type { Refusal } from './authenticators/authenticator.js';
import type { Engine } from './engine.js';
import { messages } from './messages.js';
import { currentPage, terminal } from './pages/page.js';
import type { Ending, Transaction } from './transaction.js';
import { array, type Answer } from './wire.js';

/** The page of wherever the transaction is. */
export function show(engine: Engine, transaction: Transaction): Answer {
  const { ending } = transaction;
  if (ending) return { status: ending.status, page: terminal(transaction, ...ending.messages) };
  const page = currentPage(engine, transaction);
  transaction.notice = undefined;
  return { status: 200, page };
}

/** Messages, and nothing that can be done any more. */
export function finish(engine: Engine, transaction: Transaction, ending: Ending): Answer {
  transaction.step = 'terminal';
  transaction.challenge = undefined;
  transaction.ending = ending;
  return show(engine, transaction);
}

/** The transaction is unknown, over or thrown away. */
export const expired = (): Answer => ({
  status: 401,
  page: { version: '1.0.0', messages: array([messages.sessionExpired()]) },
});

/** Not possible here; the transaction stays where it is. */
export const notHere = (engine: Engine, transaction: Transaction): Answer =>
  refuse(engine, transaction, { status: 400, messages: [messages.badRequest()] });

/** Answers a refusal with the page it is about, or ends a transaction that failed too often. */
export function refuse(engine: Engine, transaction: Transaction, refusal: Refusal): Answer {
  const { status, counts, retryAfter } = refusal;
  if (status === 429) {
    const page = { version: '1.0.0' as const, messages: array(refusal.messages ?? []) };
    return { status, page, ...(retryAfter ? { retryAfter } : {}) };
  }
  if (counts && ++transaction.failures >= (transaction.app.policy.codes?.tries ?? 5)) {
    engine.transactions.end(transaction);
    return expired();
  }
  return { status, page: currentPage(engine, transaction, refusal) };
}
