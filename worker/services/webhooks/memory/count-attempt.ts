export type CountedAttempt = {
  /** Of the delivery, or of the client. */
  name: string;
  /** The first `count` attempts are answered with the status. */
  failing: { count: number; status: number };
  /** What was refused or was a handshake is told its number, and uses up none. */
  isCounted: boolean;
};

type Attempt = { attempt: number; fails: boolean };

const MOST_KEPT = 20_000;
/** Not each time, for to look costs too. */
const SWEPT_EACH = 64;

export function countAttempt(sql: SqlStorage, clientId: string, counted: CountedAttempt): Attempt {
  const { name, failing, isCounted } = counted;
  if (!isCounted) {
    const [row] = sql
      .exec<{ count: number }>('SELECT count FROM webhooks_attempts WHERE name = ?', name)
      .toArray();
    return { attempt: (row?.count ?? 0) + 1, fails: false };
  }
  const { number, count } = sql
    .exec<{ number: number; count: number }>(
      `INSERT INTO webhooks_attempts (name, client_id, count) VALUES (?, ?, 1)
       ON CONFLICT (name) DO UPDATE SET count = count + 1 RETURNING number, count`,
      name,
      clientId,
    )
    .one();
  if (count === 1 && number % SWEPT_EACH === 0)
    sql.exec('DELETE FROM webhooks_attempts WHERE number <= ?', number - MOST_KEPT);
  return { attempt: count, fails: count <= failing.count };
}

export function forgetAttempts(sql: SqlStorage, clientId: string | null): void {
  if (clientId === null) sql.exec('DELETE FROM webhooks_attempts');
  else sql.exec('DELETE FROM webhooks_attempts WHERE client_id = ?', clientId);
}
