/** D1 binds at most so many values in one statement. */
const BOUND_VALUES = 100;

/** Rows in lists that each fit one insert; all rows have the same columns. */
export function inChunks<Row extends object>(rows: readonly Row[]): Row[][] {
  const columns = Object.keys(rows[0] ?? {}).length;
  const size = Math.max(1, Math.floor(BOUND_VALUES / Math.max(1, columns)));
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}
