import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createDemo } from '../../demo/server.js';

/** Another address of this machine than the one that `localhost` stands for. */
const OTHER = '127.0.0.2';

/** Whether somebody listens there; nothing where the system has no such address. */
async function answers(host: string, port: string): Promise<boolean | undefined> {
  const socket = connect({ host, port: Number(port) });
  try {
    await once(socket, 'connect');
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ECONNREFUSED' ? false : undefined;
  } finally {
    socket.destroy();
  }
}

describe('the emulator behind the demo', () => {
  it('is reached by nobody from elsewhere, unless it is told so', async () => {
    const own = await createDemo({ port: 0 }).listen();
    assert.equal(await answers('localhost', new URL(own.origin).port), true);
    assert.notEqual(await answers(OTHER, new URL(own.origin).port), true);
    await own.close();
    const open = await createDemo({ port: 0, hostname: '0.0.0.0' }).listen();
    assert.notEqual(await answers(OTHER, new URL(open.origin).port), false);
    await open.close();
  });

  it('lets the client close a connection, who may be about to send on it', async () => {
    const { origin, close } = await createDemo({ port: 0 }).listen();
    const { headers } = await fetch(origin);
    await close();
    // How long the server would keep it open: it would close it by itself then.
    assert.deepEqual([headers.get('Connection'), headers.get('Keep-Alive')], ['keep-alive', null]);
  });

  it('says when it starts that it is not for production', async () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const args = ['--import', 'tsx', 'demo/start.ts', '--no-open'];
    const env = { ...process.env, OKTA_ISSUER: '', OKTA_CLIENT_ID: '', PORT: '0' };
    const demo = spawn(process.execPath, args, { cwd: root, env });
    let said = '';
    for await (const chunk of demo.stderr) {
      said += String(chunk);
      if (/\n/.test(said)) break;
    }
    demo.kill();
    await once(demo, 'close');
    assert.match(said, /NOT for production/);
  });
});
