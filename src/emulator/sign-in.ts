import { authenticators } from './authenticators/index.js';
import { passwordMatches } from './authenticators/password.js';
import type { Choice } from './authenticators/authenticator.js';
import { objectIn } from './body.js';
import type { Engine } from './engine.js';
import { notHere, refuse } from './answers.js';
import { advance, begin } from './flow.js';
import { messages } from './messages.js';
import { verifiable } from './pages/verify.js';
import type { Transaction } from './transaction.js';
import { id } from './random.js';
import { enrollmentOf, type User } from './users.js';
import type { Answer } from './wire.js';

/** `/identify`: who, and the password at once when the page asked for it. */
export async function identify(
  engine: Engine,
  transaction: Transaction,
  body: Choice,
): Promise<Answer> {
  if (transaction.user) return notHere(engine, transaction);
  transaction.step = 'identify';
  const login = typeof body.identifier === 'string' ? body.identifier.trim() : '';
  const password = passcodeIn(body.credentials);
  const user = engine.users.find(login);
  if (!login) {
    const fields = { identifier: [messages.fieldRequired('identifier')] };
    return refuse(engine, transaction, { status: 400, fields });
  }
  if (password === undefined) {
    return askForProof(engine, transaction, user ?? stranger(engine, transaction, login));
  }
  if (!passwordMatches(user, password) || !user) {
    return refuse(engine, transaction, {
      status: 401,
      messages: [messages.authenticationFailed()],
      counts: true,
    });
  }
  transaction.user = user;
  transaction.amr = ['pwd'];
  transaction.returning = true;
  transaction.failures = 0;
  return advance(engine, transaction);
}

/** Nobody may learn from the next page who has an account, so a stranger gets one like any other. */
function stranger(engine: Engine, transaction: Transaction, login: string): User {
  const user = engine.users.stage(login, {});
  const { policy } = transaction.app;
  const [group] = policy.required;
  const key = group?.[0] ?? 'okta_password';
  user.enrollments.push({
    key,
    id: id(key === 'okta_email' ? 'eae' : 'lae'),
    methods: authenticators[key].methods(policy).slice(0, 1),
  });
  return user;
}

function askForProof(engine: Engine, transaction: Transaction, user: User): Promise<Answer> {
  transaction.user = user;
  transaction.returning = true;
  const [first] = verifiable(transaction);
  const key = enrollmentOf(user, 'okta_password') ? 'okta_password' : (first ?? 'okta_email');
  return begin(engine, transaction, key, 'verify', {});
}

function passcodeIn(credentials: unknown): string | undefined {
  const { passcode } = objectIn(credentials);
  return typeof passcode === 'string' && passcode ? passcode : undefined;
}
