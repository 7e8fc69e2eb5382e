import type { LogConfig } from '../../engine/log-config';

const SQL = {
  all: 'SELECT name, value FROM facts',
  keep: 'INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
} as const;

/** Whose log it is, and which of its objects. */
export type LogPlaceName = { project_id: string; shard: number };

const DEFAULT_CONFIG: LogConfig = {
  keep: { exchanges: 5000, days: 7 },
  forwarding: { project: '', targets: [] },
};

/** The few things that an object of a log knows of itself. */
export class LogFacts {
  private readonly sql: SqlStorage;
  private readonly known: Map<string, string>;
  config: LogConfig;
  place: LogPlaceName | null;

  constructor(sql: SqlStorage) {
    this.sql = sql;
    const rows = sql.exec<{ name: string; value: string }>(SQL.all).toArray();
    this.known = new Map(rows.map(({ name, value }) => [name, value]));
    this.config = this.read<LogConfig>('config') ?? DEFAULT_CONFIG;
    this.place = this.read<LogPlaceName>('place');
  }

  setConfig(config: LogConfig): void {
    this.write('config', config);
    this.config = config;
  }

  setPlace({ project_id, shard }: LogPlaceName): void {
    if (this.place?.project_id === project_id && this.place.shard === shard) return;
    const place = { project_id, shard };
    this.write('place', place);
    this.place = place;
  }

  private read<Value>(name: string): Value | null {
    const text = this.known.get(name);
    return text === undefined ? null : JSON.parse(text);
  }

  /** Whether somebody has said how it is to be kept. */
  isConfigured(): boolean {
    return this.known.has('config');
  }

  private write(name: string, value: unknown): void {
    const text = JSON.stringify(value);
    if (this.known.get(name) === text) return;
    this.sql.exec(SQL.keep, name, text);
    this.known.set(name, text);
  }
}
