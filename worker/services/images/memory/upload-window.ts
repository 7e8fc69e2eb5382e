import type { MemoryDesk } from '../../service-memory';
import { MOST } from './schema';

export type UploadLimit = { uploads: number; per_seconds: number };

export type LimitUse = { left: number; resets_in_s: number };

export type LimitWish = { user: string; limit: UploadLimit; now: number };

export type LimitVerdict = { isOver: false; use: LimitUse } | { isOver: true; retry_after_s: number };

type Window = { began_at: number; count: number };

/** Counts an upload of the user, unless there were as many as may be. Of a limit of 0 there is nothing to count. */
export function countUpload(desk: MemoryDesk, { user, limit, now }: LimitWish): LimitVerdict {
  const { sql } = desk;
  const window = windowOf(sql, { user, limit, now });
  const resets_in_s = Math.max(1, Math.ceil((window.began_at + limit.per_seconds * 1000 - now) / 1000));
  if (window.count >= limit.uploads) return { isOver: true, retry_after_s: resets_in_s };
  const count = window.count + 1;
  sql.exec(
    `INSERT INTO images_windows (user, began_at, count, used_real_at) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET began_at = excluded.began_at, count = excluded.count, used_real_at = excluded.used_real_at`,
    user,
    window.began_at,
    count,
    desk.now,
  );
  if (count === 1) letGo(sql);
  return { isOver: false, use: { left: limit.uploads - count, resets_in_s } };
}

/** It begins with an upload. One that begins in the future was left there by a clock that has been turned back. */
function windowOf(sql: SqlStorage, { user, limit, now }: LimitWish): Window {
  const [row] = sql.exec<Window>('SELECT began_at, count FROM images_windows WHERE user = ?', user).toArray();
  const isOpen = row && row.began_at <= now && now < row.began_at + limit.per_seconds * 1000;
  return isOpen ? row : { began_at: now, count: 0 };
}

function letGo(sql: SqlStorage): void {
  const { kept } = sql.exec<{ kept: number }>('SELECT count(*) AS kept FROM images_windows').one();
  if (kept <= MOST.windows) return;
  sql.exec(
    `DELETE FROM images_windows WHERE user IN
       (SELECT user FROM images_windows ORDER BY used_real_at LIMIT ?)`,
    Math.ceil(MOST.windows / 20),
  );
}
