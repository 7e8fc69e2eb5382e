import type { Exchange } from '../../../engine/exchange';
import { harChunks, ndjsonChunks } from '../../../engine/exchange-archive/har-chunks';
import { VERSION } from '../../../platform/version';
import type { LogAccess } from './log-access';

const CREATOR = { name: 'Understudy', version: VERSION };
const PAGE = 200;

/** A file that is written while it is read: all of a log does not fit into memory. */
export function exportExchanges(log: LogAccess, q: string, format: 'har' | 'ndjson'): Response {
  const exchanges = allOf(log, q);
  const chunks = format === 'har' ? harChunks(exchanges, CREATOR) : ndjsonChunks(exchanges);
  return new Response(bytesOf(chunks), {
    headers: {
      'content-type': format === 'har' ? 'application/json' : 'application/x-ndjson',
      'content-disposition': `attachment; filename="exchanges.${format}"`,
    },
  });
}

async function* allOf(log: LogAccess, q: string): AsyncGenerator<Exchange, void> {
  let cursor: string | null = null;
  do {
    const page = await log.read({ q, limit: PAGE, cursor });
    yield* page.exchanges;
    cursor = page.next;
  } while (cursor !== null);
}

function bytesOf(chunks: AsyncGenerator<string, void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await chunks.return();
    },
  });
}
