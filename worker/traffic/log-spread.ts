/** Which object of a project's log the next batch goes to. A busy project has several, as many as they say themselves. */
export type Spread = {
  pick(projectId: string): { shard: number; shards: number };
  note(projectId: string, shards: number): void;
};

const MOST_KEPT = 1000;

export function createSpread(): Spread {
  const known = new Map<string, number>();
  let turn = 0;
  return {
    pick(projectId) {
      const shards = known.get(projectId) ?? 1;
      turn += 1;
      return { shard: turn % shards, shards };
    },
    note(projectId, shards) {
      if (shards <= 1) {
        known.delete(projectId);
        return;
      }
      const [oldest] = known.keys();
      if (known.size >= MOST_KEPT && oldest !== undefined) known.delete(oldest);
      known.set(projectId, shards);
    },
  };
}
