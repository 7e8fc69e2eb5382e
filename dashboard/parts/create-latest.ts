import { type Accessor, createMemo } from 'solid-js';

/** What was known last: a page on its way out still reads it. To be read only where it has been known once. */
export function createLatest<Value>(known: Accessor<Value | null | undefined>): Accessor<Value> {
  const latest = createMemo<Value | null | undefined>((last) => known() ?? last);
  return () => {
    const value = latest();
    if (value === null || value === undefined) throw new Error('Nothing has been known yet');
    return value;
  };
}
