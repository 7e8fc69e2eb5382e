import type { SeenObject } from '../analysis/analysis-document';
import { labelOf } from '../analysis/labels/label-of';

export type NamedLabel = {
  name: string;
  confidence: number;
  parents: readonly string[];
  /** Where it is; an ancestor is nowhere itself. */
  objects: readonly SeenObject[];
};

/** One for each kind of thing, and one for each of its ancestors; the surest first. */
export function namedLabels(objects: readonly SeenObject[]): NamedLabel[] {
  const labels = new Map<string, NamedLabel>();
  for (const object of objects) {
    const { name, confidence, parents } = object;
    const known = labels.get(name);
    labels.set(name, {
      name,
      parents,
      confidence: Math.max(confidence, known?.confidence ?? 0),
      objects: [...(known?.objects ?? []), object],
    });
  }
  for (const { confidence, parents } of [...labels.values()]) {
    for (const parent of parents) {
      const known = labels.get(parent) ?? { name: parent, objects: [], ...ancestorsOf(parent) };
      labels.set(parent, { ...known, confidence: Math.max(confidence, known.confidence) });
    }
  }
  return [...labels.values()].toSorted((one, other) => other.confidence - one.confidence);
}

function ancestorsOf(name: string) {
  return { parents: labelOf(name)?.parents ?? [], confidence: 0 };
}
