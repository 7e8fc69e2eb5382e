import { mergeNamed, type NamedCounts } from './named-counts';

/** What a scraper is told of a project's log, or of one of its shards. The totals only grow. */
export type Metrics = {
  groups: NamedCounts[];
  endpoints: NamedCounts[];
  /** Exchanges that were answered but not logged. */
  dropped: number;
  /** How many exchanges the log holds now. */
  kept: number;
  /** How many follow it now. */
  subscribers: number;
};

export function mergeMetrics(parts: readonly Metrics[]): Metrics {
  const sum = (pick: (part: Metrics) => number) => parts.reduce((total, part) => total + pick(part), 0);
  return {
    groups: mergeNamed(parts.map(({ groups }) => groups)),
    endpoints: mergeNamed(parts.map(({ endpoints }) => endpoints)),
    dropped: sum(({ dropped }) => dropped),
    kept: sum(({ kept }) => kept),
    subscribers: sum(({ subscribers }) => subscribers),
  };
}
