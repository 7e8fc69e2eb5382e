export type Method = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'HEAD' | 'OPTIONS';
export type Level = 'service' | 'bucket' | 'object';

/** How an operation is asked for, and what it is called in the documentation. */
export type OperationRow = {
  method: Method;
  level: Level;
  /** What its query has to hold, such as "uploadId&partNumber"; empty for a plain request. */
  query: string;
  /** A header that has to be there. */
  header: string | null;
  title: string;
};

type Asked = readonly [method: Method, query: string, title: string, header?: string];

/** Rows of one level, written in one line each. */
export function operationsAt<const Rows extends Record<string, Asked>>(
  level: Level,
  rows: Rows,
): Record<keyof Rows, OperationRow> {
  const full = Object.entries(rows).map(([name, [method, query, title, header = null]]) => [
    name,
    { method, level, query, header, title },
  ]);
  // The names are those of `rows`, which fromEntries forgets.
  return Object.fromEntries(full) as Record<keyof Rows, OperationRow>;
}
