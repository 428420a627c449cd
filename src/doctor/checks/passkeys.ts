import { isForbidden, obstacleToAny } from '../../fields/controllers/passkey-obstacle.js';
import { ask } from '../ask.js';
import { ok, problem, unknown, type Check } from '../finding.js';

/**
 * Whether the org lets passkeys of its own domain be made here.
 *
 * @see https://www.w3.org/TR/webauthn-3/#sctn-related-origins
 */
export const passkeys: Check = async ({ org }) => {
  if (isForbidden('create')) {
    return problem(
      'The page’s Permissions-Policy, or the frame that it stands in, forbids passkeys.',
      'Allow them to the frame.',
      'allow="publickey-credentials-create; publickey-credentials-get"',
    );
  }
  if (obstacleToAny()) return unknown('This browser has no passkeys, or not for this page.');
  if (!org) return unknown('There is no org to ask.', 'See the attributes.');
  const { hostname } = new URL(org);
  const { hostname: here } = location;
  if (here === hostname || here.endsWith(`.${hostname}`)) {
    return ok(`The page is of the org’s own domain, ${hostname}.`);
  }
  const list = JSON.stringify({ origins: [location.origin] });
  const address = `${org}/.well-known/webauthn`;
  const answer = await ask(address);
  const origins = typeof answer === 'string' ? undefined : answer.json?.['origins'];
  if (!Array.isArray(origins)) {
    return unknown(
      `The page is not of the org’s domain, and ${hostname} publishes no related origins that can be read. Passkeys made here are for ${here}, unless the org names another domain (RP ID).`,
      'If it does, publish this at https://<RP ID>/.well-known/webauthn:',
      list,
    );
  }
  if (origins.includes(location.origin)) return ok(`${address} lists ${location.origin}.`);
  const all = [...(origins as unknown[]).filter((one) => typeof one === 'string'), location.origin];
  return problem(
    `${address} does not list ${location.origin}: browsers make no passkey of ${hostname} here.`,
    `Publish this at ${address}:`,
    JSON.stringify({ origins: all }),
  );
};
