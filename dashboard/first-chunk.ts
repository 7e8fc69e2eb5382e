type Graph = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };

const LATER =
  /query-core\/.*\/(hydration|infiniteQueryObserver|mutationObserver|queriesObserver)\.js$|solid-js\/store\//;

/**
 * Names one chunk for all that the first page needs, whatever else shares it: sixty little files cost a fifth more, for
 * each is packed by itself.
 */
export function firstChunk(roots: readonly string[]) {
  let first: Set<string> | undefined;
  return (id: string, graph: Graph): string | null => {
    first ??= reachable(roots, graph);
    return first.has(id) ? 'first' : null;
  };
}

/** By static imports, at any depth; a barrel's other modules come with whoever wants them. */
function reachable(roots: readonly string[], graph: Graph): Set<string> {
  const found = new Set(roots);
  for (const id of found)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? [])
      if (!LATER.test(imported)) found.add(imported);
  return found;
}
