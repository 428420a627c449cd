import { providerOf } from './authenticators/federated.js';
import { ceremonyOf, type Engine } from './engine.js';
import { proven } from './challenge.js';
import { advance } from './flow.js';
import { messages } from './messages.js';
import type { IdentityProvider, ProfileAttribute } from './policy.js';
import { checkProfile } from './profile.js';
import { identityProofing } from './prompts/identity-proofing.js';
import { promptOf } from './prompts/index.js';
import { id } from './random.js';
import type { Transaction } from './transaction.js';

/** Who says they are there, at the provider. */
export type Person = Record<string, string>;

const TELLS = ['firstName', 'lastName', 'email'];

/** Is somebody asked to prove who they are? */
const isProofing = (transaction: Transaction): boolean =>
  promptOf(transaction) === identityProofing;

/** The provider with this id that the transaction may go to now. */
export function providerFor(
  transaction: Transaction,
  wanted: string,
): IdentityProvider | undefined {
  const { challenge, step, app } = transaction;
  const own = challenge && providerOf(challenge.key);
  if (own?.id === wanted) return own;
  const proofing = app.policy.identityProofing;
  if (isProofing(transaction) && proofing?.id === wanted) {
    return { ...proofing, type: 'ID_PROOFING' };
  }
  const unknown = step === 'identify' || step === 'enroll-profile';
  return unknown ? app.policy.idps?.find((idp) => idp.id === wanted) : undefined;
}

/** Attributes a provider tells. */
export const toldBy = ({ tells = TELLS }: IdentityProvider): string[] => tells;

/** Back to the app: with the code when nothing is left to do, else to go on there. */
function back({ step, interactionCode, request }: Transaction): string {
  const done: Record<string, string> =
    step === 'success' && interactionCode
      ? { interaction_code: interactionCode }
      : { error: 'interaction_required', error_description: 'Your client must interact further.' };
  return address(request.redirectUri, { ...done, state: request.state });
}

function address(redirectUri: string, query: Record<string, string | undefined>): string {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url.href;
}

/** The person has refused, or the account may not be. Where the browser goes. */
export function refused(
  transaction: Transaction,
  reason = 'The resource owner denied the request.',
): string {
  const { app, challenge, request } = transaction;
  if (challenge && providerOf(challenge.key)) {
    transaction.notice = [messages.enrollmentFailed()];
    return back(transaction);
  }
  if (isProofing(transaction)) {
    transaction.notice = [messages.notProven(app.policy.identityProofing?.name ?? '')];
    return back(transaction);
  }
  const query = { error: 'access_denied', error_description: reason, state: request.state };
  return address(request.redirectUri, query);
}

/** The person has agreed. Where the browser goes. */
export async function approved(
  engine: Engine,
  transaction: Transaction,
  provider: IdentityProvider,
  person: Person,
): Promise<string> {
  if (isProofing(transaction)) {
    engine.transactions.touch(transaction);
    transaction.prompted.add(identityProofing.name);
    await advance(engine, transaction);
    return back(transaction);
  }
  const ceremony = ceremonyOf(engine, transaction);
  if (ceremony && providerOf(ceremony.authenticator.key)?.id === provider.id) {
    const { authenticator, challenge, user, policy } = ceremony;
    if (challenge.purpose === 'enroll') {
      const methods = authenticator.methods(policy);
      user.enrollments.push({ key: authenticator.key, id: id('idf'), methods });
    }
    await proven(engine, transaction);
    return back(transaction);
  }
  const problem = comeFrom(engine, transaction, provider, person);
  if (problem) return refused(transaction, problem);
  engine.transactions.touch(transaction);
  await advance(engine, transaction);
  return back(transaction);
}

/** Somebody comes from a provider: the account they have, or a new one. Or why not. */
function comeFrom(
  engine: Engine,
  transaction: Transaction,
  provider: IdentityProvider,
  person: Person,
): string | undefined {
  const { policy } = transaction.app;
  const login = (person.email ?? '').trim();
  const known = engine.users.find(login);
  if (known) {
    transaction.user = known;
    transaction.returning = true;
    return undefined;
  }
  if (!policy.signUp) return 'User is not assigned to the client application.';
  const told = toldBy(provider);
  // What the provider does not tell is asked for afterwards.
  const attributes = policy.profile
    .filter(({ name }) => told.includes(name))
    .map((attribute): ProfileAttribute => ({ ...attribute, required: attribute.name === 'email' }));
  const checked = checkProfile(person, attributes, engine.users.has);
  if ('refusal' in checked || !checked.login) return 'Unable to create user.';
  const user = engine.users.stage(checked.login, checked.profile);
  user.idp = provider.id;
  // The provider vouches for the address.
  const methods = ['email'];
  user.enrollments.push({ key: 'okta_email', id: id('eae'), methods, to: checked.login });
  transaction.user = user;
  return undefined;
}
