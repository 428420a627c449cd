import { describe } from '../authenticators/authenticator';
import { authenticators } from '../authenticators/index';
import type { AuthenticatorKey, Policy } from '../policy';
import { array, type AuthenticatorValue, type Typed } from '../wire';

/** Authenticators as `relatesTo` finds them, in the order of the options. */
export const listOf = (keys: AuthenticatorKey[], policy: Policy): Typed<AuthenticatorValue[]> =>
  array(keys.map((key) => describe(authenticators[key], authenticators[key].methods(policy))));
