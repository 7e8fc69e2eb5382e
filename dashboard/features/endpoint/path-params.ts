/** The names of the parameters in a path, `:id` or `{id}`, each once. */
export function paramsIn(path: string): string[] {
  const names = path.split('/').flatMap((segment) => {
    const name = /^(?::([^/]+)|\{([^}]+)\})$/.exec(segment);
    return name?.[1] ?? name?.[2] ?? [];
  });
  return [...new Set(names.filter((name) => /^[A-Za-z_][A-Za-z0-9_-]*$/.test(name)))];
}

/** A path beside this one that no endpoint is likely to have yet. */
export function copiedPath(path: string): string {
  const isOpen = /(?:\/|:[^/]+|\}|\*)$/.test(path);
  return isOpen ? `${path.replace(/\/?\*\*$/, '').replace(/\/$/, '')}/copy` : `${path}-copy`;
}
