import type { AnalysisDocument, SeenObject } from '../analysis/analysis-document';
import { labelOf } from '../analysis/labels/label-of';

type Seen = Pick<AnalysisDocument, 'objects' | 'decided_by'>;

/** Those that vendors draw a box around: a sky or a beach has none, unless somebody said that it is there. */
export function placedObjects({ objects, decided_by }: Seen): SeenObject[] {
  if (decided_by.source !== 'image') return objects;
  return objects.filter(({ name }) => labelOf(name)?.shape?.kind !== 'area');
}
