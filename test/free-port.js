import { once } from 'node:events';
import { createServer } from 'node:net';

/** Chosen by the system, so that two runs at once do not get the same. */
export async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}
