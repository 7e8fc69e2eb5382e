import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What lies in R2, and what the store's rows say of it; read from the files of a product, which may be running. */
export type StoredBytes = {
  inR2: string[];
  /** Begun in R2 and neither completed nor given up. */
  unfinished: string[];
  /** Of objects and parts. */
  had: string[];
};

export function storedBytes(data: string): StoredBytes {
  const inR2: string[] = [];
  const unfinished: string[] = [];
  const had: string[] = [];
  for (const database of databases(join(data, 'v3/r2'), '_mf_objects', true)) {
    inR2.push(...column(database, 'SELECT key AS value FROM _mf_objects'));
    unfinished.push(...column(database, 'SELECT key AS value FROM _mf_multipart_uploads WHERE state = 0'));
    database.close();
  }
  for (const database of stores(data, true)) {
    const prefix = column(database, "SELECT 's3/' || group_id || '/' AS value FROM store_owner").join('');
    had.push(
      ...column(database, 'SELECT id AS value FROM blobs WHERE bytes IS NULL').map((id) => prefix + id),
    );
    database.close();
  }
  return { inR2: inR2.toSorted(), unfinished: unfinished.toSorted(), had: had.toSorted() };
}

/** For a product that does not run: as if it had not for an hour. */
export function letAnHourPass(data: string): void {
  for (const database of stores(data, false)) {
    database.exec(`
      UPDATE waiting_blobs SET seen_at = seen_at - 3600000;
      UPDATE doomed_blobs SET delete_at = delete_at - 3600000;
      UPDATE blob_searches SET searched_at = searched_at - 3600000, due_at = due_at - 3600000;
    `);
    database.close();
  }
}

function stores(data: string, readOnly: boolean): DatabaseSync[] {
  return databases(join(data, 'v3/do/understudy-BucketIndex'), 'store_owner', readOnly);
}

function databases(folder: string, table: string, readOnly: boolean): DatabaseSync[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.sqlite'),
  );
  return files
    .map((file) => new DatabaseSync(join(folder, file), { readOnly }))
    .filter((database) => {
      const hasTable = column(database, 'SELECT name AS value FROM sqlite_master').includes(table);
      if (!hasTable) database.close();
      return hasTable;
    });
}

function column(database: DatabaseSync, query: string): string[] {
  return database
    .prepare(query)
    .all()
    .map(({ value }) => String(value));
}
