import { failure, FailureError, failureOf, failureOfResponse, refusalOf } from '../idx/failure.js';
import { currentRemediation, read } from '../idx/read.js';
import type { IdxResponse } from '../idx/response.js';
import type { Client } from '../okta/client.js';
import type { Callback, CodeCallback } from './callback.js';
import { within } from './timeout.js';

/** The response that the sign-up stands at, and how it came about. */
export interface Opened {
  response: IdxResponse;
  /** The link of an e-mail has answered its challenge. */
  answeredLink: boolean;
  /** The saved transaction had timed out: this is a new one. */
  expired: boolean;
}

/** The link of an e-mail answers the challenge that waits for its code, if one still does. */
async function answerLink(
  response: IdxResponse,
  otp: string,
  timeout: number,
): Promise<IdxResponse | undefined> {
  const step = read(response.raw);
  const waits = step.name.endsWith('-authenticator') && step.authenticator?.key === 'okta_email';
  if (!waits) return undefined;
  return within(response.run(step.name, { credentials: { passcode: otp } }), timeout);
}

/** From the first response of an org, which is made for signing in, to the one for signing up. */
async function enter(response: IdxResponse, timeout: number): Promise<IdxResponse> {
  const problem = failureOfResponse(response);
  if (problem) throw new FailureError(problem);
  const names = (response.raw.remediation?.value ?? []).map(({ name }) => name);
  if (names.includes('select-enroll-profile')) {
    const answer = await within(response.run('select-enroll-profile'), timeout);
    const refusal =
      failureOfResponse(answer) ?? (answer.ok ? undefined : refusalOf(read(answer.raw)));
    if (refusal) throw new FailureError({ ...refusal, remedy: 'retry' });
    return answer;
  }
  if (currentRemediation(response.raw)?.name.startsWith('identify')) {
    const fix = 'Self-service registration is not enabled in the profile enrollment policy.';
    throw new FailureError(failure('sign-up-disabled', { fix }));
  }
  return response;
}

/** An org need not know a sign-up any longer that is over. */
function unlessForgotten(thrown: unknown): undefined {
  // What says nothing of the sign-up is asked again.
  if (failureOf(thrown, 'run').code !== 'bad-response') throw thrown;
}

/**
 * Opens the saved transaction or a new one, and goes to where the sign-up stands.
 *
 * @param timeout of each request, in milliseconds
 * @param isWanted asked before each further request: the element may be gone meanwhile
 * @returns `accepted` when the saved transaction has ended, and the account of it is there; the
 *   code of an address when the org says no more of the sign-up: to redeem it shows what it is
 *   worth. While the org does say more, an address is not believed: anybody can write one.
 */
export async function openTransaction(
  client: Client,
  callback: Callback | undefined,
  timeout: number,
  isWanted: () => boolean,
): Promise<Opened | 'accepted' | CodeCallback | undefined> {
  const resumes = client.knows(callback?.state);
  const end = callback?.kind === 'code' ? callback : undefined;
  const opening = within(client.open(callback?.state), timeout);
  let response = await (end ? opening.catch(unlessForgotten) : opening);
  if (!isWanted()) return undefined;
  if (!response) return end;
  const expired = resumes && failureOfResponse(response)?.code === 'session-expired';
  if (expired && end) return end;
  if (expired && client.isAccepted) return 'accepted';
  if (expired) {
    client.forget();
    response = await within(client.open(), timeout);
  }
  const answer =
    callback?.kind === 'email' ? await answerLink(response, callback.otp, timeout) : undefined;
  if (!isWanted()) return undefined;
  return {
    response: await enter(answer ?? response, timeout),
    answeredLink: answer?.ok ?? false,
    expired,
  };
}
