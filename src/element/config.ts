import type { ReactiveControllerHost } from 'lit';
import type { FirstFormHost } from '../first-form/first-form.js';
import type { HostElement } from '../host/host-element.js';
import { failure, FailureError } from '../idx/failure.js';
import type { ClientConfig, Outcome } from '../okta/client.js';

/** The element, as far as the rest of the widget knows it. */
export type RegisterElement = FirstFormHost &
  HostElement &
  ReactiveControllerHost &
  Partial<Pick<ClientConfig, 'issuer' | 'clientId' | 'redirectUri' | 'authClient'>> & {
    readonly scopes?: string;
    readonly requestTimeout: number;
    /** The frame. */
    readonly renderRoot: HTMLElement | DocumentFragment;
  };

/** As much of it as says which org this is, and what is wanted of it. */
export type Configured = Pick<
  RegisterElement,
  'issuer' | 'clientId' | 'redirectUri' | 'scopes' | 'authClient' | 'getAttribute'
>;

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
  // The address that an administrator has in the browser is the console's, and not the org's.
  const isConsole = /-admin\.okta/.test(issuer);
  const isSecure = url?.protocol === 'https:' || (url?.protocol === 'http:' && local);
  if (isSecure && !isConsole) return issuer;
  const fix = `issuer has to be an https address like https://example.okta.com/oauth2/default, not ${issuer}`;
  throw new FailureError(failure('invalid-attribute', { fix }));
}

/**
 * The page's own address: what has to be registered for the app. Without hash, and without query but
 * for the number by which WordPress names a page where its permalinks are plain.
 */
export function defaultRedirectUri({ origin, pathname, search }: Location = location): string {
  const [, page] = /[?&](page_id=\d+)/.exec(search) ?? [];
  return origin + pathname + (page ? `?${page}` : '');
}

/** What becomes of the sign-up in the end, by rarely used attributes. */
function outcomeOf(element: Configured): { outcome: Outcome; codeChallenge?: string } {
  const outcome = element.getAttribute('outcome');
  if (outcome === 'none') return { outcome };
  if (outcome !== 'code') return { outcome: 'tokens' };
  return { outcome, codeChallenge: element.getAttribute('code-challenge') ?? undefined };
}

/**
 * Makes the client's configuration of the element's attributes.
 *
 * @throws FailureError `missing-attribute`, `invalid-attribute` or `insecure-context`
 */
export function configOf(element: Configured): ClientConfig {
  const { authClient } = element;
  if (!isSecureContext) {
    const fix = 'Serve the page by https (or from localhost): the browser has no crypto otherwise.';
    throw new FailureError(failure('insecure-context', { fix }));
  }
  return {
    issuer: authClient ? '' : issuerOf(element.issuer),
    clientId: authClient ? '' : required('client-id', element.clientId),
    redirectUri: element.redirectUri ?? defaultRedirectUri(),
    scopes: (element.scopes || DEFAULT_SCOPES).split(/\s+/).filter(Boolean),
    authClient,
    ...outcomeOf(element),
  };
}
