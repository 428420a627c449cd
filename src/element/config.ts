import type { ReactiveControllerHost } from 'lit';
import type { ClientConfig } from '../okta/client.js';
import { failure, FailureError } from '../idx/failure.js';
import type { Values } from '../idx/given-values.js';

/** The element's attributes as far as the client needs them. */
export type Attributes = Partial<
  Pick<ClientConfig, 'issuer' | 'clientId' | 'redirectUri' | 'authClient'>
> & { scopes?: string };

/** The element, as far as its flow knows it. */
export type ConfiguredElement = HTMLElement &
  ReactiveControllerHost &
  Attributes & {
    readonly activationToken?: string;
    readonly prefill: Values;
    readonly hiddenValues: Values;
  };

const DEFAULT_SCOPES = 'openid profile email';

function required(name: string, value: string | undefined): string {
  if (!value) {
    const fix = `<okta-register> needs the attribute ${name}.`;
    throw new FailureError(failure('missing-attribute', { fix }));
  }
  if (/[{}<>\s]/.test(value)) {
    const fix = `The attribute ${name} of <okta-register> is still a placeholder: ${value}`;
    throw new FailureError(failure('invalid-attribute', { fix }));
  }
  return value;
}

function issuerOf(value: string | undefined): string {
  const issuer = required('issuer', value).replace(/\/+$/, '');
  const url = URL.canParse(issuer) ? new URL(issuer) : undefined;
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url?.hostname ?? '');
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && local)) return issuer;
  const fix = `issuer has to be an https address like https://example.okta.com/oauth2/default, not ${issuer}`;
  throw new FailureError(failure('invalid-attribute', { fix }));
}

/** The page's own address without query and hash: what has to be registered for the app. */
export const defaultRedirectUri = (): string => location.origin + location.pathname;

/**
 * Makes the client's configuration of the element's attributes.
 *
 * @throws FailureError `missing-attribute`, `invalid-attribute` or `insecure-context`
 */
export function configOf(attributes: Attributes): ClientConfig {
  const { authClient } = attributes;
  if (!isSecureContext) {
    const fix = 'Serve the page by https (or from localhost): the browser has no crypto otherwise.';
    throw new FailureError(failure('insecure-context', { fix }));
  }
  return {
    issuer: authClient ? '' : issuerOf(attributes.issuer),
    clientId: authClient ? '' : required('client-id', attributes.clientId),
    redirectUri: attributes.redirectUri ?? defaultRedirectUri(),
    scopes: (attributes.scopes || DEFAULT_SCOPES).split(/\s+/).filter(Boolean),
    authClient,
  };
}
