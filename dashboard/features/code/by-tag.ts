import type { OperationExample } from '../../api/example-queries';

export type TagOfOperations = { tag: string; operations: OperationExample[] };

/** In the order in which they came; where there is but one tag, none has to be named. */
export function byTag(operations: readonly OperationExample[]): TagOfOperations[] {
  const tags = new Map<string, OperationExample[]>();
  for (const operation of operations) {
    const known = tags.get(operation.tag);
    if (known) known.push(operation);
    else tags.set(operation.tag, [operation]);
  }
  return [...tags].map(([tag, own]) => ({ tag, operations: own }));
}

/** Each word that is looked for is in the method, the path or the name. */
export function matching(operations: readonly OperationExample[], q: string): OperationExample[] {
  const wanted = q.toLowerCase().split(/\s+/);
  return operations.filter(({ method, path, summary }) => {
    const told = `${method} ${path} ${summary}`.toLowerCase();
    return wanted.every((word) => told.includes(word));
  });
}
