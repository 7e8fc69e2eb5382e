import { forgetTotals } from './measured-totals';

const SQL = {
  oldMinutes: 'DELETE FROM measured_minutes WHERE of_endpoint IN (0, 1) AND minute < ?1 * 60',
  oldHours: 'DELETE FROM measured_hours WHERE of_endpoint IN (0, 1) AND hour < ?1',
  oldFolds: 'DELETE FROM measured_folds WHERE of_endpoint IN (0, 1) AND hour < ?1',
  /** They go on counting, at minute 0. */
  oldDrops: `INSERT INTO measured_drops (minute, count)
    SELECT 0, sum(count) FROM measured_drops WHERE minute > 0 AND minute < ?1 * 60 HAVING count(*) > 0
    ON CONFLICT DO UPDATE SET count = count + excluded.count`,
  movedDrops: 'DELETE FROM measured_drops WHERE minute > 0 AND minute < ?1 * 60',

  /** The newest hour that the minutes after it leave no room for. */
  crowdedOut: `SELECT hour FROM (
      SELECT hour, size, sum(size) OVER (ORDER BY hour DESC) AS held FROM measured_folds WHERE of_endpoint = ?1)
    WHERE size > 0 AND held > ?2 ORDER BY hour DESC LIMIT 1`,
  crowdedMinutes: 'DELETE FROM measured_minutes WHERE of_endpoint = ?1 AND minute < (?2 + 1) * 60',
  crowdedFolds: 'UPDATE measured_folds SET size = 0, is_forgotten = 1 WHERE of_endpoint = ?1 AND hour <= ?2',

  names: `DELETE FROM measured_names WHERE number IN (
      SELECT number FROM measured_names WHERE (endpoint_id <> '') = ?1 AND group_id <> '' AND seen_hour < ?2
      ORDER BY seen_hour LIMIT max(0, (SELECT count(*) FROM measured_names WHERE (endpoint_id <> '') = ?1) - ?3))
    RETURNING number`,
} as const;

const HOURS_OF_DAY = 24;
const MOST_CHARACTERS = 64 * 1024 * 1024;
/** Of groups, and of endpoints: beyond so many the longest unseen leave, but none that was seen within a day. */
const ROOMY = [150, 900] as const;

/** Lets go what is older than `oldestHour`, and before that the single minutes of what is too much; their hours stay. */
export function forgetMeasures(sql: SqlStorage, oldestHour: number, hour: number): void {
  for (const statement of [SQL.oldMinutes, SQL.oldHours, SQL.oldFolds, SQL.oldDrops, SQL.movedDrops])
    sql.exec(statement, oldestHour);
  for (const [ofEndpoint, roomy] of ROOMY.entries()) {
    forgetCrowded(sql, ofEndpoint);
    const unseen = sql.exec<{ number: number }>(SQL.names, ofEndpoint, hour - HOURS_OF_DAY, roomy).toArray();
    forgetTotals(
      sql,
      unseen.map(({ number }) => number),
    );
  }
}

function forgetCrowded(sql: SqlStorage, ofEndpoint: number): void {
  const [crowded] = sql.exec<{ hour: number }>(SQL.crowdedOut, ofEndpoint, MOST_CHARACTERS).toArray();
  if (!crowded) return;
  sql.exec(SQL.crowdedMinutes, ofEndpoint, crowded.hour);
  sql.exec(SQL.crowdedFolds, ofEndpoint, crowded.hour);
}
