import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import { codeFor, newEmail, Run } from '../emulator/helpers.js';
import { until } from '../held.js';
import { pack } from './packed.js';

const packed = pack();
const { bin, version } = JSON.parse(readFileSync(join(packed.path, 'package.json'), 'utf8')) as {
  bin: Record<string, string>;
  version: string;
};

describe('The command okta-register-emulator, of the packed package in an empty folder', () => {
  const started: ChildProcessWithoutNullStreams[] = [];
  afterEach(() => {
    for (const one of started.splice(0)) one.kill('SIGKILL');
  });
  after(() => packed.remove());

  const run = (...args: string[]) => {
    const path = join(packed.path, bin['okta-register-emulator'] ?? '');
    const child = spawn(process.execPath, [path, ...args], { cwd: packed.folder });
    started.push(child);
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => (said.stdout += String(chunk)));
    child.stderr.on('data', (chunk) => (said.stderr += String(chunk)));
    return { child, said };
  };
  const ended = async (...args: string[]) => {
    const { child, said } = run(...args);
    const [code] = (await once(child, 'close')) as [number];
    return { code, ...said };
  };
  /** Waits for the line that says that it is ready, and gives its address. */
  const ready = async (...args: string[]) => {
    const { child, said } = run('--port', '0', ...args);
    const origin = () => /^Ready at (\S+)\. Ctrl-C ends it\.$/m.exec(said.stdout)?.[1];
    await until(() => origin() ?? child.exitCode !== null, 'the line that it is ready', 60_000);
    assert.equal(child.exitCode, null, said.stderr);
    return { child, said, origin: origin()! };
  };

  it('has its shebang, tells its version, and helps', async () => {
    const file = join(packed.path, bin['okta-register-emulator'] ?? '');
    assert.match(readFileSync(file, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    assert.deepEqual(await ended('--version'), { code: 0, stdout: `${version}\n`, stderr: '' });
    const { code, stdout } = await ended('--help');
    assert.equal(code, 0);
    assert.match(stdout, /--policy NAME\|FILE/);
  });

  it('serves the policy of a file: somebody signs up, the code is in the outbox', async () => {
    writeFileSync(
      join(packed.folder, 'ours.json'),
      '{ "required": [["okta_email"]], "direct": true }',
    );
    const { said, origin } = await ready('--policy', 'ours.json');
    assert.match(said.stdout, /^ {2}ours {2}The policy in ours\.json\.$/m);
    assert.ok(said.stdout.includes(`issuer    ${origin}/oauth2/default\n`));
    const [, outbox = ''] = /^outbox +(\S+)$/m.exec(said.stdout) ?? [];
    const email = newEmail();
    const person = await new Run(origin, 'ours').start();
    await person.register(email);
    const code = await codeFor(origin, email);
    const page = await fetch(outbox, { headers: { Accept: 'text/html' } });
    assert.ok((await page.text()).includes(`<code>${code}</code>`));
    await person.answer(code);
    assert.equal((await person.token()).status, 200);
  });

  it('sends the same codes in every run with the same seed', async () => {
    const codes = async (seed: string) => {
      const { origin } = await ready('--policy', 'password-optional', '--seed', seed);
      const sent: string[] = [];
      for (const email of ['a@example.com', 'b@example.com']) {
        await (await new Run(origin, 'password-optional').start()).register(email);
        sent.push(await codeFor(origin, email));
      }
      return sent;
    };
    const first = await codes('7');
    assert.notEqual(first[0], first[1]);
    assert.deepEqual(await codes('7'), first);
    assert.notDeepEqual(await codes('8'), first);
  });

  it('fails as it is told to', async () => {
    const { origin, said } = await ready('--fault', 'service-unavailable,request=/v1/interact');
    assert.match(said.stdout, /^fault +service-unavailable$/m);
    const person = new Run(origin);
    assert.equal((await person.interact()).status, 503);
    assert.equal((await person.interact()).status, 200);
  });

  it('says that it is not for production, and where it is reached from elsewhere', async () => {
    const { said } = await ready();
    assert.match(said.stderr, /NOT for production/);
    assert.doesNotMatch(said.stderr, /elsewhere/);
    const open = await ready('--host', '0.0.0.0');
    assert.match(open.said.stderr, /listens at 0\.0\.0\.0, which is reached from elsewhere/);
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`ends at ${signal}, though a browser keeps its connection open`, async () => {
      const { child, origin } = await ready();
      await fetch(`${origin}/emulator/apps`);
      child.kill(signal);
      assert.deepEqual(await once(child, 'close'), [0, null]);
    });
  }

  it('is what the Dockerfile runs, and what it asks to know that it is well', async () => {
    const dockerfile = readFileSync('integrations/test-kit/Dockerfile', 'utf8');
    const [, entrypoint = ''] = /^ENTRYPOINT (\[.+\])$/m.exec(dockerfile) ?? [];
    const [command = '', ...args] = JSON.parse(entrypoint) as string[];
    assert.ok(bin[command], command);
    assert.deepEqual(args.slice(-2), ['--port', '8080']);
    assert.match(dockerfile, /^EXPOSE 8080$/m);
    const [, path = ''] =
      /^HEALTHCHECK CMD .* http:\/\/127\.0\.0\.1:8080(\S+)$/m.exec(dockerfile) ?? [];
    // As `docker run` adds options of its own: the last port counts.
    const { origin } = await ready(...args, '--port', '0');
    assert.equal((await fetch(origin + path)).status, 200);
  });

  it('says what to do where its port is taken, or an option is wrong', async () => {
    const { origin } = await ready();
    const { port } = new URL(origin);
    const taken = await ended('--port', port);
    assert.equal(taken.code, 1);
    assert.match(taken.stderr, new RegExp(`Port ${port} is taken.*--port.*\\[cannot-listen\\]`));
    const elsewhere = await ended('--port', '0', '--host', 'no.such.host.invalid');
    assert.equal(elsewhere.code, 1);
    assert.match(elsewhere.stderr, /no\.such\.host\.invalid.*--host.*\[cannot-listen\]/);
    const { code, stdout, stderr } = await ended('--prot', '1');
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /^okta-register-emulator: Unknown option '--prot'.*\[bad-option\]\n$/);
  });
});
