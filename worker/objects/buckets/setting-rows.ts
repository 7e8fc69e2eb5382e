import type { SettingName, SettingValue } from '../../engine/s3/store/settings';
import type { OpenStore } from './open-store';

type Row = { id: string; value: string };

/** Of those that a bucket has several of, each has an id. */
export function readSetting(
  store: OpenStore,
  bucket: number,
  name: SettingName,
  id = '',
): SettingValue | undefined {
  if (id === '') {
    const text = singleSettings(store, bucket).get(name);
    return text === undefined ? undefined : JSON.parse(text);
  }
  const [row] = store.sql
    .exec<Row>('SELECT id, value FROM settings WHERE bucket = ? AND name = ? AND id = ?', bucket, name, id)
    .toArray();
  return row ? JSON.parse(row.value) : undefined;
}

/** With one statement, for most calls ask for several. */
function singleSettings({ sql, known }: OpenStore, bucket: number): ReadonlyMap<string, string> {
  return known.settings(bucket, () => {
    const rows = sql
      .exec<{ name: string; value: string }>(
        "SELECT name, value FROM settings WHERE bucket = ? AND id = ''",
        bucket,
      )
      .toArray();
    return new Map(rows.map(({ name, value }) => [name, value]));
  });
}

export function readSettings(
  { sql }: OpenStore,
  bucket: number,
  name: SettingName,
): { id: string; value: SettingValue }[] {
  return sql
    .exec<Row>('SELECT id, value FROM settings WHERE bucket = ? AND name = ? ORDER BY id', bucket, name)
    .toArray()
    .map(({ id, value }) => ({ id, value: JSON.parse(value) }));
}

export function writeSetting(
  { sql, known }: OpenStore,
  bucket: number,
  { name, id = '', value }: { name: SettingName; id?: string; value: SettingValue },
): void {
  known.forget();
  sql.exec(
    `INSERT INTO settings (bucket, name, id, value) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET value = excluded.value`,
    bucket,
    name,
    id,
    JSON.stringify(value),
  );
}

export function dropSetting({ sql, known }: OpenStore, bucket: number, name: SettingName, id = ''): void {
  known.forget();
  sql.exec('DELETE FROM settings WHERE bucket = ? AND name = ? AND id = ?', bucket, name, id);
}
