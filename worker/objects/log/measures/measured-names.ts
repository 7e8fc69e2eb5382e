import { keyOf, type MeasuredName, NO_GROUP } from '../../../engine/log-measures/measured-name';

const SQL = {
  all: 'SELECT number, group_id, group_slug, endpoint_id, method, path, seen_hour FROM measured_names ORDER BY number',
  add: `INSERT INTO measured_names (group_id, group_slug, endpoint_id, method, path, seen_hour)
    VALUES (?, ?, ?, ?, ?, ?) RETURNING number`,
  renew: 'UPDATE measured_names SET group_slug = ?, method = ?, path = ?, seen_hour = ? WHERE number = ?',
} as const;

export type NumberedName = MeasuredName & { number: number; seen_hour: number };

const MOST_GROUPS = 200;
const MOST_ENDPOINTS = 1000;

/** The numbers of what is counted by itself: so many and no more, however many a project makes. */
export class MeasuredNames {
  private readonly sql: SqlStorage;
  private known: Map<string, NumberedName> | null = null;
  private endpoints = 0;

  constructor(sql: SqlStorage) {
    this.sql = sql;
  }

  /** In the order in which they came. */
  all(): NumberedName[] {
    return [...this.loaded().values()];
  }

  /** Null when there are too many: an endpoint then counts for its group alone, a group for none. */
  numberOf(name: MeasuredName, hour: number): number | null {
    const one = this.loaded().get(keyOf(name));
    if (!one) return this.hasRoomFor(name) ? this.add(name, hour) : null;
    const { number, seen_hour } = one;
    if (hour > seen_hour || !areSameLabels(one, name))
      this.renew({ ...name, number, seen_hour: Math.max(hour, seen_hour) });
    return number;
  }

  /** Of what counts for no group. */
  rest(hour: number): number {
    return this.loaded().get(keyOf(NO_GROUP))?.number ?? this.add(NO_GROUP, hour);
  }

  /** What is in memory may no longer be what is in the tables. */
  forget(): void {
    this.known = null;
  }

  private hasRoomFor({ group_id, endpoint_id }: MeasuredName): boolean {
    if (endpoint_id !== '') return this.endpoints < MOST_ENDPOINTS;
    return group_id === '' || this.loaded().size - this.endpoints < MOST_GROUPS;
  }

  private add(name: MeasuredName, hour: number): number {
    const known = this.loaded();
    const { group_id, group_slug, endpoint_id, method, path } = name;
    const values = [group_id, group_slug, endpoint_id, method, path, hour];
    const { number } = this.sql.exec<{ number: number }>(SQL.add, ...values).one();
    known.set(keyOf(name), { ...name, number, seen_hour: hour });
    if (endpoint_id !== '') this.endpoints += 1;
    return number;
  }

  private renew(name: NumberedName): void {
    const { group_slug, method, path, seen_hour, number } = name;
    this.sql.exec(SQL.renew, group_slug, method, path, seen_hour, number);
    this.loaded().set(keyOf(name), name);
  }

  private loaded(): Map<string, NumberedName> {
    if (this.known) return this.known;
    const all = this.sql.exec<NumberedName>(SQL.all).toArray();
    this.known = new Map(all.map((one) => [keyOf(one), one]));
    this.endpoints = all.filter(({ endpoint_id }) => endpoint_id !== '').length;
    return this.known;
  }
}

function areSameLabels(one: MeasuredName, other: MeasuredName): boolean {
  return one.path === other.path && one.method === other.method && one.group_slug === other.group_slug;
}
