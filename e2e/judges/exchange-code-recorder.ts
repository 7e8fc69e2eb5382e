import { once } from 'node:events';
import { createServer } from 'node:http';
import type { HeaderList } from '../../worker/engine/answer.ts';

export type RecordedRequest = {
  method: string;
  /** Path and query as they stood in the request's first line. */
  target: string;
  /** Names in lower case, values read as UTF-8. */
  headers: HeaderList;
  body: Buffer;
};

export type Recorder = AsyncDisposable & {
  port: number;
  /** What came since the last time, by the host that was asked. */
  take(): Map<string, RecordedRequest[]>;
};

/** A server on the whole of this machine's loopback network: every case has an address of its own in it. */
export async function startRecorder(): Promise<Recorder> {
  let requests = new Map<string, RecordedRequest[]>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const headers = pairs(request.rawHeaders);
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const { method = '', url: target = '' } = request;
    requests.set(host, [
      ...(requests.get(host) ?? []),
      { method, target, headers, body: Buffer.concat(chunks) },
    ]);
    response.end('ok');
  });
  server.listen(0);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    take() {
      const taken = requests;
      requests = new Map();
      return taken;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function pairs(raw: string[]): HeaderList {
  const list: HeaderList = [];
  for (let at = 0; at < raw.length; at += 2) {
    const value = Buffer.from(raw[at + 1] ?? '', 'latin1').toString();
    list.push([(raw[at] ?? '').toLowerCase(), value]);
  }
  return list;
}
