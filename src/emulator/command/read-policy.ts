import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { builtInApps, createEmulator, passwordFirst, type App } from 'okta-register/emulator';
import { CommandError } from './command-error.js';

/** The app of `--policy`: one that is built in, or one whose policy is in a file. */
export function readPolicy(wanted: string): App {
  return builtInApps.find(({ clientId }) => clientId === wanted) ?? appIn(wanted);
}

function appIn(path: string): App {
  const clientId = basename(path, extname(path));
  const app: App = {
    clientId,
    label: clientId,
    description: `The policy in ${path}.`,
    redirectUris: '*',
    policy: { signUp: true, profile: passwordFirst.policy.profile, optional: [], ...jsonIn(path) },
  };
  try {
    createEmulator({ apps: [app] });
  } catch (error) {
    throw new CommandError('bad-policy', `${path}: ${messageOf(error)}`);
  }
  return app;
}

function jsonIn(path: string): Pick<App['policy'], 'required'> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const names = builtInApps.map(({ clientId }) => clientId).join(', ');
    throw new CommandError(
      'unknown-policy',
      `--policy ${path} is neither a file that can be read (${messageOf(error)}) nor one of ${names}.`,
    );
  }
  let policy: unknown;
  try {
    policy = JSON.parse(text);
  } catch (error) {
    throw new CommandError('bad-policy', `${path} is not JSON: ${messageOf(error)}`);
  }
  if (typeof policy === 'object' && policy !== null && !Array.isArray(policy)) {
    // What is wrong with it is said when an emulator is made of it.
    return policy as Pick<App['policy'], 'required'>;
  }
  throw new CommandError(
    'bad-policy',
    `${path} is to hold an object, e.g. { "required": [["okta_email"]] }.`,
  );
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
