/** Where the challenge comes from, as the response says. */
export interface ChallengeForm {
  href?: string;
  method?: string;
  accepts?: string;
  value?: { name?: string; value?: unknown }[];
}

/** @see https://altcha.org/docs/v2/server-integration/ */
interface Challenge {
  algorithm: string;
  challenge: string;
  salt: string;
  signature: string;
  maxnumber?: number;
  maxNumber?: number;
}

export interface Solution {
  readonly token: string;
  /** In milliseconds since 1970. */
  readonly expires: number;
}

/** Okta: where challenges come from when the response does not say. */
const PATH = '/api/v1/altcha';

/** On its way to the org a token must not get too old, in milliseconds. */
const MARGIN = 10_000;

/** The challenge says itself until when its solution is taken. */
function expiryOf(salt: string): number {
  const expires = new URLSearchParams(salt.split('?')[1]).get('expires');
  return expires ? Number(expires) * 1000 : Infinity;
}

async function challengeOf(form: ChallengeForm, issuer: string | undefined): Promise<Challenge> {
  const { href, method = 'GET', accepts, value = [] } = form;
  if (!href && !issuer) throw new Error('the response names no address for its challenge');
  // It is sent back what it has said itself: whoever wrote the address knows it.
  const fields = value.filter((field) => field.name && field.value !== undefined);
  const body = JSON.stringify(Object.fromEntries(fields.map(({ name, value }) => [name, value])));
  const posts = method !== 'GET';
  const response = await fetch(href ?? new URL(PATH, issuer), {
    method,
    headers: {
      ...(accepts && { Accept: accepts }),
      ...(posts && { 'Content-Type': accepts ?? 'application/json' }),
    },
    ...(posts && { body }),
    // The address is the org's to choose: no cookie of anybody's goes there.
    credentials: 'omit',
  });
  if (!response.ok) throw new Error(`its address answered ${response.status}`);
  return (await response.json()) as Challenge;
}

/** ALTCHA is a proof of work: solved here, with no script of anybody's. */
export async function solve(
  form: ChallengeForm = {},
  issuer: string | undefined,
): Promise<Solution> {
  const given = await challengeOf(form, issuer);
  const { solveChallenge } = await import('altcha-lib/v1');
  const { algorithm, challenge, salt, signature, maxnumber, maxNumber } = given;
  const solution = await solveChallenge(challenge, salt, algorithm, maxnumber ?? maxNumber).promise;
  if (!solution) throw new Error('the challenge has no solution');
  const { number } = solution;
  const token = btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
  return { token, expires: expiryOf(salt) };
}

export const isFresh = ({ expires }: Solution): boolean => Date.now() + MARGIN < expires;
