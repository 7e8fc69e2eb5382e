import { once } from 'node:events';
import { request as ask, createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { inject } from 'vitest';

export type Passed = { method: string; path: string; status: number; at: number };

export type Answered = { status: number; headers: IncomingHttpHeaders; body: Buffer };

type Meddling = {
  /** What stands before each path at the product. */
  prefix?: string;
  /** What becomes of an answer on its way; what it does not care for it hands back. */
  change?: (path: string, answered: Answered) => Answered;
};

/** Stands between a client and the product, by a port of its own, and remembers what has passed. */
export async function openMeddler({ prefix = '', change = (_path, answered) => answered }: Meddling) {
  const passed: Passed[] = [];
  const server = createServer(async (request, response) => {
    const { method = 'GET', url: path = '/' } = request;
    const { status, headers, body } = change(path, await passOn(request, prefix + path));
    passed.push({ method, path, status, at: performance.now() });
    const { 'transfer-encoding': _chunked, ...others } = headers;
    response.writeHead(status, { ...others, 'content-length': body.length }).end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    url: `http://localhost:${port}`,
    passed,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** With the host that the client has asked for: the product's links lead back here. */
async function passOn(request: IncomingMessage, path: string): Promise<Answered> {
  const { 'accept-encoding': _packed, ...headers } = request.headers;
  const passing = ask(inject('url') + path, { method: request.method ?? 'GET', headers });
  request.pipe(passing);
  const [answer]: [IncomingMessage] = (await once(passing, 'response')) as [IncomingMessage];
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: await buffer(answer) };
}
