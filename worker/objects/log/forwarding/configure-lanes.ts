import { type ForwardingTarget, lanesOf } from '../../../engine/log-forwarding/forwarding-target';
import { FORWARDING_SQL } from './forwarding-statements';
import { readLanes } from './lane-row';
import { MOST_EXCHANGES } from './next-part';

export type ForwardingConfig = {
  /** The slug, for labels and the name of the service. */
  project: string;
  targets: readonly ForwardingTarget[];
};

/** What is new begins behind `lastSeq`; what is as before goes on where it was. */
export function configureLanes(
  sql: SqlStorage,
  { project, targets }: ForwardingConfig,
  lastSeq: number,
): void {
  const known = new Map(readLanes(sql).map(({ key, id }) => [key, id]));
  for (const [place, lane] of targets.flatMap(lanesOf).entries()) {
    const values = [lane.key, place, project, JSON.stringify(lane), lane.enabled ? 1 : 0, lastSeq];
    if (known.delete(lane.key)) sql.exec(FORWARDING_SQL.change, ...values);
    else sql.exec(FORWARDING_SQL.add, ...values, MOST_EXCHANGES);
  }
  for (const id of known.values()) sql.exec(FORWARDING_SQL.remove, id);
}
