import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

export type Received = {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: Buffer;
  at: number;
};

/** Somebody else's server, on this machine: an upstream, or who waits for callbacks. It keeps what it receives. */
export function useLocalServer(answer: (received: Received, response: ServerResponse) => unknown) {
  const received: Received[] = [];
  let server: Server;
  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const body = Buffer.concat(await Array.fromAsync(request));
      const { method = '', url = '', headers } = request;
      const one = { method, url, headers, body, at: Date.now() };
      received.push(one);
      await answer(one, response);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  });
  afterAll(() => server.close().closeAllConnections());
  return {
    received,
    url: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  };
}
