import { birthOf } from '../seed/birth';
import type { AdminStore } from './admin-store';

/** The calls that a world is born with, made once more. */
export async function sowSeed(store: AdminStore, now: number): Promise<void> {
  const { config, compiled } = store;
  const present = new Set((await store.ask('listBucketsWithCounts', {})).map(({ name }) => name));
  for (const { name, asker, input } of await birthOf(config, compiled.accounts, now).calls()) {
    if (name === 'createBucket' && present.has(input.bucket)) continue;
    await store.ask(name, input, { operation: asker.operation });
  }
}
