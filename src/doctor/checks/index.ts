import type { Check } from '../finding.js';
import * as org from './org.js';
import * as page from './page.js';
import { passkeys } from './passkeys.js';
import { contentSecurityPolicy, trustedTypes } from './policy.js';
import * as script from './script.js';

/** Every check by its id, which is stable, with what it is called. */
export const CHECKS = {
  'secure-context': ['Secure context', page.secureContext],
  attributes: ['Attributes', page.attributes],
  issuer: ['Issuer', org.issuer],
  'trusted-origin': ['Trusted origin (CORS)', org.trustedOrigin],
  'client-id': ['Client ID', org.clientId],
  'interaction-code': ['Interaction code grant', org.interactionCode],
  scopes: ['Scopes', org.scopes],
  'redirect-uri': ['Redirect URI', org.redirectUri],
  'sign-up': ['Sign-up is allowed', org.signUp],
  permalink: ['Address of the page', page.permalink],
  'query-names': ['Names in map-query', page.queryNames],
  'content-security-policy': ['Content security policy', contentSecurityPolicy],
  'trusted-types': ['Trusted Types', trustedTypes],
  clock: ['Clock', page.clock],
  storage: ['Storage', page.storage],
  copies: ['Copies of the script', script.copies],
  script: ['The script as it was built', script.script],
  chunks: ['Files beside the script', script.chunks],
  passkeys: ['Passkeys on this domain', passkeys],
} as const satisfies Record<string, readonly [title: string, check: Check]>;

export type CheckId = keyof typeof CHECKS;
