import type { Failure } from '../idx/failure.js';
import { attributeOf, type Step } from '../idx/step.js';
import { tellOwner } from './tell-owner.js';

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

/** Tells the owner of values that are not sent, because the form has no attribute for them. */
export function tellDropped(names: readonly string[], { fields }: Step): void {
  const known = fields.map((field) => attributeOf(field));
  const dropped = names.filter((name) => !known.includes(name));
  if (!dropped.length) return;
  tellOwner(
    `the org's profile form has no ${dropped.join(', ')}: dropped. Add it to the form there.`,
  );
}
