import type { Exchange } from '../exchange';
import type { Har, HarCreator } from './har';
import { harEntry } from './har-entry';

export function harOf(exchanges: readonly Exchange[], creator: HarCreator): Har {
  return { log: { version: '1.2', creator, entries: exchanges.map(harEntry) } };
}

/** The same as JSON, of which no more than one entry is in memory at a time. */
export async function* harChunks(
  exchanges: AsyncIterable<Exchange> | Iterable<Exchange>,
  creator: HarCreator,
): AsyncGenerator<string, void> {
  yield `{"log":{"version":"1.2","creator":${JSON.stringify(creator)},"entries":[`;
  let separator = '\n';
  for await (const exchange of exchanges) {
    yield separator + JSON.stringify(harEntry(exchange));
    separator = ',\n';
  }
  yield '\n]}}\n';
}

/** An exchange to a line. */
export async function* ndjsonChunks(
  exchanges: AsyncIterable<Exchange> | Iterable<Exchange>,
): AsyncGenerator<string, void> {
  for await (const exchange of exchanges) yield `${JSON.stringify(exchange)}\n`;
}
