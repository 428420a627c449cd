import { createServer, type AddressInfo } from 'node:net';

/** The first free port: an example names one that may be taken. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
