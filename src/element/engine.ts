import { readActivationToken, readCallback } from '../flow/callback.js';
import { createClient } from '../flow/client.js';
import { Flow, type FlowEnvironment } from '../flow/flow.js';
import { configOf, type ConfiguredElement } from './config.js';

/**
 * What the first form can do without, loaded while it is being filled in: the flow, and with it
 * okta-auth-js.
 */

/** What the element does for its flow. */
export type Hooks = Omit<FlowEnvironment, 'connect' | 'callbackTaken'>;

const clean = (address: string) => history.replaceState(history.state, '', address);

export function createFlow(element: ConfiguredElement, hooks: Hooks): Flow {
  // Kept for a second start: the address has it no more.
  let invitation: string | undefined;
  return new Flow(element, {
    ...hooks,
    draft() {
      configOf(element);
      return readActivationToken(location.href).token ? undefined : hooks.draft();
    },
    connect() {
      const { token, rest } = readActivationToken(location.href);
      if (token) clean(rest);
      invitation = token ?? invitation;
      const activationToken = invitation ?? element.activationToken;
      return Promise.resolve(createClient({ ...configOf(element), activationToken }));
    },
    callbackTaken: () => clean(readCallback(location.href).rest),
  });
}

/** Starts with what the page's address brought, if it did. */
export const startFlow = (flow: Flow): Promise<void> =>
  flow.start(readCallback(location.href).callback);
