import type { Engine } from './engine.js';
import { finish, notHere } from './answers.js';
import { advance } from './flow.js';
import { messages } from './messages.js';
import type { Transaction } from './transaction.js';
import type { Answer } from './wire.js';

/** Starts a transaction with an activation token: past the profile, or at why it cannot. */
export async function activate(
  engine: Engine,
  transaction: Transaction,
  token: string,
): Promise<void> {
  const redeemed = engine.invitations.redeem(token, transaction.app.clientId);
  if ('ending' in redeemed) {
    finish(engine, transaction, redeemed.ending);
  } else if ('expired' in redeemed) {
    transaction.step = 'activation-expired';
    transaction.activation = token;
    transaction.user = redeemed.expired;
  } else {
    transaction.user = redeemed.user;
    engine.transactions.touch(transaction);
    await advance(engine, transaction);
  }
}

/** `/request-activation`: another mail, whose link works. */
export function requestActivation(engine: Engine, transaction: Transaction): Answer {
  if (transaction.step !== 'activation-expired') return notHere(engine, transaction);
  engine.invitations.renew(transaction.activation ?? '');
  return finish(engine, transaction, {
    status: 200,
    messages: [messages.activationRequested()],
  });
}
