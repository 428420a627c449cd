/** What the scenarios have in common. */
import {
  passwordOptional,
  type App,
  type Emulator,
  type Policy,
} from '../../src/emulator/index.js';
import type { Page } from '../../src/emulator/wire.js';
import type { Run } from '../emulator/helpers.js';

export const EMAIL = 'ada@example.com';
export const PHONE = '+15551234567';
export const PASSWORD = 'Abcd1234!';
export const PROFILE = { firstName: 'Ada', lastName: 'Lovelace', email: EMAIL };
export const SMS = { methodType: 'sms', phoneNumber: PHONE };

/** What a scenario is played with. */
export interface Stage {
  emulator: Emulator;
  /** Keeps a response under the name of its file. */
  save(name: string, page: Page): void;
  begin(): Run;
  /** A run that stands at the entry page. */
  start(): Promise<Run>;
  /** The newest code that was sent. @param to default {@link EMAIL} */
  codeFor(to?: string): string;
  wait(milliseconds: number): void;
  /** Okta Verify says on the phone that it is done. */
  phoneIsSetUp(stateHandle: string): Promise<void>;
}

export interface Scenario {
  app: App;
  play(stage: Stage): Promise<void>;
}

export const scenario = (app: App, play: Scenario['play']): Scenario => ({ app, play });

/** An app of which only the given things are asked. */
export const app = (policy: Partial<Policy>): App => ({
  ...passwordOptional,
  policy: { ...passwordOptional.policy, optional: [], ...policy },
});

export async function register(run: Run, profile: object = PROFILE) {
  await run.post('enroll');
  return run.post('enroll/new', { userProfile: profile });
}

/** Past the profile and the mailed code. */
export async function proveEmail({ start, codeFor }: Stage): Promise<Run> {
  const run = await start();
  await register(run);
  await run.answer(codeFor());
  return run;
}
