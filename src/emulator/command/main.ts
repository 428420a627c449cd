#!/usr/bin/env node
import { createRequire } from 'node:module';
import { startEmulator, type EmulatorServerOptions } from 'okta-register/emulator/server';
import { CommandError } from './command-error.js';
import { HELP, readCommandLine, type ServeCommand } from './command-line.js';

const NOT_FOR_PRODUCTION =
  'This emulator is NOT for production: whoever reaches it reads every code it sends and signs in as anybody.';

/** Names of the interface that only this machine reaches. */
const LOOPBACK = /^(localhost|127(\.\d+){3}|::1)$/;

const say = (text: string) => process.stdout.write(`${text}\n`);
const warn = (text: string) => process.stderr.write(`${text}\n`);

const version = () => {
  const manifest: unknown = createRequire(import.meta.url)('okta-register/package.json');
  return (manifest as { version: string }).version;
};

async function start(options: EmulatorServerOptions) {
  try {
    return await startEmulator(options);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const port = String(options.port);
    throw new CommandError(
      'cannot-listen',
      code === 'EADDRINUSE'
        ? `Port ${port} is taken. Give another with --port, or 0 for any that is free.`
        : `It cannot listen at ${options.host ?? 'localhost'}, port ${port} (${error.message}). ` +
            'Give others with --host and --port.',
    );
  }
}

async function serve({ options, faults }: ServeCommand): Promise<void> {
  warn(NOT_FOR_PRODUCTION);
  const { host = 'localhost' } = options;
  if (!LOOPBACK.test(host)) warn(`It listens at ${host}, which is reached from elsewhere.`);
  const { origin, issuer, emulator, close } = await start(options);
  for (const fault of faults) emulator.fault(fault);
  const width = Math.max(...emulator.apps.map(({ clientId }) => clientId.length));
  const apps = emulator.apps.map(
    ({ clientId, description }) => `  ${clientId.padEnd(width)}  ${description}`,
  );
  say(`okta-register emulator ${version()}

issuer    ${issuer}
outbox    ${origin}/emulator/outbox
client-id
${apps.join('\n')}
${faults.map(({ kind }) => `\nfault     ${kind}`).join('')}
Ready at ${origin}. Ctrl-C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void close();
    });
  }
}

try {
  const command = readCommandLine(process.argv.slice(2));
  if (command.does === 'help') say(HELP);
  else if (command.does === 'version') say(version());
  else await serve(command);
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  warn(`okta-register-emulator: ${error.message} [${error.code}]`);
  process.exitCode = error.code === 'cannot-listen' ? 1 : 2;
}
