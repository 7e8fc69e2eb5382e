import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll } from 'vitest';

export type Heard = { method: string; url: string; headers: Record<string, string>; body: Buffer };

/** A server that remembers the last request as it came. */
export function useEcho() {
  let server: Server;
  let heard: Heard | null = null;
  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      // Node reads each byte of a header as a character.
      const headers = Object.entries(request.headers).map(([name, value]) => [
        name,
        Buffer.from(String(value), 'latin1').toString('utf8'),
      ]);
      heard = {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: Object.fromEntries(headers),
        body: Buffer.concat(chunks),
      };
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  return {
    url: () => {
      const address = server.address();
      return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
    },
    heard(): Heard {
      if (!heard) throw new Error('Nobody has asked yet');
      return heard;
    },
  };
}
