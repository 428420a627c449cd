import { parseArgs } from 'node:util';
import { createFaults, type App, type FaultOptions } from 'okta-register/emulator';
import type { EmulatorServerOptions } from 'okta-register/emulator/server';
import { CommandError, type CommandCode } from './command-error.js';
import { readPolicy } from './read-policy.js';

export const HELP = `Usage: okta-register-emulator [options]

An Identity Engine in memory, to try and test sign-ups without an Okta org. It is not for production.

  --port NUMBER       where it listens; default 8080, 0 for any that is free
  --host NAME         the interface; default localhost, which nobody reaches from elsewhere
  --origin URL        where browsers reach it, if not at http://localhost with its port
  --policy NAME|FILE  a policy that is built in, or a file of JSON; may be repeated;
                      default: all that are built in
  --seed NUMBER       the codes that it sends are the same in every run
  --fault KIND[,NAME=VALUE]...
                      something that goes wrong, e.g. too-many-requests,request=/enroll/new
                      or delay,milliseconds=500,times=Infinity; may be repeated
  --help, --version

Policies, faults and all else: https://www.npmjs.com/package/okta-register`;

/** What a command line asks for. */
export type Command = { does: 'help' } | { does: 'version' } | ServeCommand;

export interface ServeCommand {
  does: 'serve';
  options: EmulatorServerOptions;
  faults: FaultOptions[];
}

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  origin: { type: 'string' },
  policy: { type: 'string', multiple: true },
  seed: { type: 'string' },
  fault: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** @throws CommandError that says what is wrong with it, and what it could be */
export function readCommandLine(args: readonly string[]): Command {
  const { help, version, port, host, origin, seed, policy, fault = [] } = valuesIn(args);
  if (help) return { does: 'help' };
  if (version) return { does: 'version' };
  return {
    does: 'serve',
    options: {
      port: port === undefined ? 8080 : whole('bad-port', '--port', port, 65535),
      ...(host && { host }),
      ...(origin !== undefined && { origin: webOrigin(origin) }),
      ...(seed !== undefined && { seed: whole('bad-seed', '--seed', seed, 2 ** 32 - 1) }),
      ...(policy && { apps: appsOf(policy) }),
    },
    faults: fault.map(readFault),
  };
}

function valuesIn(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch (error) {
    const [said = ''] = error instanceof Error ? error.message.split('. ') : [];
    const names = Object.keys(OPTIONS).map((name) => `--${name}`);
    throw new CommandError('bad-option', `${said}. The options are ${names.join(', ')}.`);
  }
}

function whole(code: CommandCode, name: string, text: string, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= most) return number;
  throw new CommandError(
    code,
    `${name} is a whole number from 0 to ${String(most)}, and not "${text}".`,
  );
}

function webOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new CommandError(
    'bad-origin',
    `--origin is an address without a path, e.g. http://localhost:9000, and not "${text}".`,
  );
}

function appsOf(policies: readonly string[]): App[] {
  const apps = policies.map(readPolicy);
  const ids = apps.map(({ clientId }) => clientId);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice === undefined) return apps;
  throw new CommandError(
    'bad-policy',
    `Two policies have the client ID "${twice}", which is the name of the file. Rename one.`,
  );
}

/** A fault as one word: its kind, then its members as the emulator's own endpoint takes them. */
function readFault(text: string): FaultOptions {
  const [kind, ...members] = text.split(',');
  const fault = {
    kind,
    ...Object.fromEntries(
      members.map((member) => {
        const [name = '', ...value] = member.split('=');
        return [name, numberOr(value.join('='))];
      }),
    ),
  } as FaultOptions;
  try {
    createFaults().fault(fault);
    return fault;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError('bad-fault', `--fault ${text}: ${why}`);
  }
}

const numberOr = (text: string): number | string =>
  /^(\d+|Infinity)$/.test(text) ? Number(text) : text;
