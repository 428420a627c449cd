import type { Callback } from './callback.js';
import type { Client, Page } from '../okta/client.js';
import { failure, FailureError, failureOfPage, refusalOf } from '../idx/failure.js';
import { currentRemediation, read } from '../idx/read.js';
import { within } from './timeout.js';

/** The page to sign up on, and how it came about. */
export interface Opened {
  page: Page;
  /** The link of an e-mail has answered its challenge. */
  answeredLink: boolean;
  /** The saved transaction had timed out: this is a new one. */
  expired: boolean;
}

/** The link of an e-mail answers the challenge that waits for its code, if one still does. */
async function answerLink(page: Page, otp: string): Promise<Page | undefined> {
  const step = read(page.raw);
  const waits = step.name.endsWith('-authenticator') && step.authenticator?.key === 'okta_email';
  if (!waits) return undefined;
  return within(page.run(step.name, { credentials: { passcode: otp } }));
}

/** From the entry page of an org, which is made for signing in, to the one for signing up. */
async function enter(page: Page): Promise<Page> {
  const problem = failureOfPage(page);
  if (problem) throw new FailureError(problem);
  const names = (page.raw.remediation?.value ?? []).map(({ name }) => name);
  if (names.includes('select-enroll-profile')) {
    const answer = await within(page.run('select-enroll-profile'));
    const refusal = failureOfPage(answer) ?? (answer.ok ? undefined : refusalOf(read(answer.raw)));
    if (refusal) throw new FailureError({ ...refusal, remedy: 'retry' });
    return answer;
  }
  if (currentRemediation(page.raw)?.name.startsWith('identify')) {
    const fix = 'Self-service registration is not enabled in the profile enrollment policy.';
    throw new FailureError(failure('sign-up-disabled', { fix }));
  }
  return page;
}

/**
 * Opens the saved transaction or a new one, and goes to where the sign-up stands.
 *
 * @param isWanted asked before each further request: the element may be gone meanwhile
 */
export async function openPage(
  client: Client,
  callback: Callback | undefined,
  isWanted: () => boolean,
): Promise<Opened | undefined> {
  const resumes = client.knows(callback?.state);
  let page = await within(client.open(callback?.state));
  if (!isWanted()) return undefined;
  const expired = resumes && failureOfPage(page)?.code === 'session-expired';
  if (expired) {
    client.forget();
    page = await within(client.open());
  }
  const answer = callback?.kind === 'email' ? await answerLink(page, callback.otp) : undefined;
  if (!isWanted()) return undefined;
  return { page: await enter(answer ?? page), answeredLink: answer?.ok ?? false, expired };
}
