/** The same database, telling every statement that is prepared on it. */
export function watchDatabase(database: D1Database): {
  database: D1Database;
  statements: Set<string>;
  count(): number;
} {
  const statements = new Set<string>();
  let prepared = 0;
  const watched = new Proxy(database, {
    get(target, property) {
      if (property === 'prepare') {
        return (sql: string) => {
          statements.add(sql);
          prepared += 1;
          return target.prepare(sql);
        };
      }
      const value: unknown = Reflect.get(target, property);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { database: watched, statements, count: () => prepared };
}
