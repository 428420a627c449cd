import type { Failure } from '../idx/failure.js';

/**
 * Tells the site owner on the console what to change. Only for what no visitor can cause; never a
 * value that was typed.
 */
export function reportFix({ code, fix }: Failure): void {
  const ownersTask = [
    'missing-attribute',
    'invalid-attribute',
    'insecure-context',
    'unknown-issuer',
    'unknown-client',
    'redirect-uri-mismatch',
    'feature-disabled',
    'sign-up-disabled',
    'foreign-origin',
    'page-timeout',
  ];
  // eslint-disable-next-line no-console -- for the site owner
  if (ownersTask.includes(code)) console.error(`okta-register: ${code}. ${fix ?? ''}`);
}
