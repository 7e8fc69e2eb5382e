import type { SettingName, SettingValue } from '../../engine/s3/store/settings';
import type { OpenStore } from './open-store';

type Row = { id: string; value: string };

/** Of those that a bucket has several of, each has an id. */
export function readSetting(
  { sql }: OpenStore,
  bucket: number,
  name: SettingName,
  id = '',
): SettingValue | undefined {
  const [row] = sql
    .exec<Row>('SELECT id, value FROM settings WHERE bucket = ? AND name = ? AND id = ?', bucket, name, id)
    .toArray();
  return row ? JSON.parse(row.value) : undefined;
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
  { sql }: OpenStore,
  bucket: number,
  { name, id = '', value }: { name: SettingName; id?: string; value: SettingValue },
): void {
  sql.exec(
    `INSERT INTO settings (bucket, name, id, value) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET value = excluded.value`,
    bucket,
    name,
    id,
    JSON.stringify(value),
  );
}

export function dropSetting({ sql }: OpenStore, bucket: number, name: SettingName, id = ''): void {
  sql.exec('DELETE FROM settings WHERE bucket = ? AND name = ? AND id = ?', bucket, name, id);
}
