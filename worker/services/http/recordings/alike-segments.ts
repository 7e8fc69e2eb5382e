import { looksLikeId } from '../../../engine/schema-inference/dynamic-names';
import { type AnswerShape, areAlike } from './answer-shape';
import type { UsableExchange } from './usable-exchange';

/** What was seen below one segment: the shape of the answers, by method and what follows in the path. */
type Below = { segment: string; shapes: Map<string, AnswerShape>; isMissing: boolean };

const FEWEST = 3;
/** Below these stand kinds of things, and not things of one kind. */
const ROOT = /^(api|apis|rest|public|internal|services?|v\d+)$/i;
const VERSION = /^v\d+$/i;

/**
 * Segments that stand for things of one kind, as anna, ben and cy in /users/anna: at least three, whose answers have the
 * same members. Names that nobody knew (404) go with them.
 */
export function alikeSegments(
  before: string | undefined,
  groups: ReadonlyMap<string, readonly UsableExchange[]>,
  position: number,
): ReadonlySet<string> {
  if (before === undefined || ROOT.test(before) || groups.size < FEWEST) return new Set();
  const takesLists = /[^s]s$/i.test(before);
  const all = [...groups]
    .filter(([segment]) => !VERSION.test(segment))
    .map(([segment, exchanges]) => belowOf(segment, exchanges, position, takesLists));
  let largest: Below[] = [];
  for (const first of all) {
    if (largest.includes(first)) continue;
    const like = all.filter((other) => areOneKind(first, other));
    if (like.length > largest.length) largest = like;
  }
  if (largest.length < FEWEST) return new Set();
  const missing = all.filter(({ isMissing }) => isMissing);
  return new Set([...largest, ...missing].map(({ segment }) => segment));
}

function belowOf(
  segment: string,
  exchanges: readonly UsableExchange[],
  position: number,
  takesLists: boolean,
): Below {
  const shapes = new Map<string, AnswerShape>();
  for (const { seen, segments, shape } of exchanges) {
    if (!shape || (shape.isList && !takesLists)) continue;
    const behind = segments.slice(position + 1).map((text) => (looksLikeId(text) ? ':' : text));
    shapes.set([seen.method, ...behind].join('/'), shape);
  }
  const isMissing = exchanges.every(({ seen: { status } }) => status === 404 || status === 410);
  return { segment, shapes, isMissing };
}

function areOneKind(one: Below, other: Below): boolean {
  let shared = 0;
  for (const [place, shape] of one.shapes) {
    const counterpart = other.shapes.get(place);
    if (!counterpart) continue;
    if (!areAlike(shape, counterpart)) return false;
    shared += 1;
  }
  return shared > 0;
}
