import type { StateOverview } from '../../engine/collections/world-document';

const MOST_SHOWN = 1_000;

export function readOverview(sql: SqlStorage): StateOverview {
  const entries = sql
    .exec<{ key: string; value: string }>('SELECT key, value FROM entries ORDER BY key LIMIT ?', MOST_SHOWN)
    .toArray();
  return {
    values: entries.map(({ key, value }) => ({ key, value: JSON.parse(value) })),
    calls: sql
      .exec<{ name: string; count: number }>(
        'SELECT name, count FROM calls ORDER BY name LIMIT ?',
        MOST_SHOWN,
      )
      .toArray(),
    scenarios: sql
      .exec<{ name: string; state: string }>(
        'SELECT name, state FROM scenarios ORDER BY name LIMIT ?',
        MOST_SHOWN,
      )
      .toArray(),
  };
}
