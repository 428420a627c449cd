import { describe } from '../authenticators/authenticator.js';
import { authenticators } from '../authenticators/index.js';
import type { AuthenticatorKey, Policy } from '../policy.js';
import { array, type AuthenticatorValue, type Typed } from '../wire.js';

/** Authenticators as `relatesTo` finds them, in the order of the options. */
export const listOf = (keys: AuthenticatorKey[], policy: Policy): Typed<AuthenticatorValue[]> =>
  array(keys.map((key) => describe(authenticators[key], authenticators[key].methods(policy))));
