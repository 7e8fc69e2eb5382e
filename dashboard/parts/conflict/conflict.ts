import { ProblemError } from '../../api/problem-error';
import { deepEqual } from '../../ui/form/deep-equal';
import { valueAt } from '../../ui/form/pointer';
import type { Dispute } from './conflict-dialog';

/** Somebody else has saved since this form was read. */
export type Conflict<Document> = {
  current: Document;
  /** When, where that is known. */
  at: string | undefined;
};

export type ChangedPlaces = {
  /** Changed by both, each to something else. */
  disputed: string[];
  /** Changed by the other alone. */
  others: string[];
};

/** What was read, what is typed and what is saved by now. */
type Versions = { base: unknown; mine: unknown; theirs: unknown };

/** The conflict that a refusal tells of; undefined for another refusal. */
export function conflictOf<Document>(error: unknown): Conflict<Document> | undefined {
  if (!(error instanceof ProblemError) || error.code !== 'requests.stale') return undefined;
  const { current, changed } = error.members;
  if (typeof current !== 'object' || current === null) return undefined;
  const last: unknown = Array.isArray(changed) ? changed.at(-1) : undefined;
  // What the refused route itself answers as its document.
  return { current: current as Document, at: textAt(last, '/at') };
}

/** Compares three versions of a document at some places, which are JSON pointers. */
export function comparePlaces(places: readonly string[], { base, mine, theirs }: Versions): ChangedPlaces {
  const isSame = (one: unknown, other: unknown, place: string) =>
    deepEqual(valueAt(one, place), valueAt(other, place));
  const byThem = places.filter((place) => !isSame(base, theirs, place));
  const isDisputed = (place: string) => !isSame(base, mine, place) && !isSame(mine, theirs, place);
  return {
    disputed: byThem.filter(isDisputed),
    others: byThem.filter((place) => !isDisputed(place)),
  };
}

/** The same for the dialog, with the names of the places. */
export function disputeOf(
  { at, places, versions }: { at: string | undefined; places: readonly string[]; versions: Versions },
  labelOf: (place: string) => string,
): Dispute {
  const { disputed, others } = comparePlaces(places, versions);
  return {
    at,
    others: others.map(labelOf),
    places: disputed.map((place) => ({
      place,
      label: labelOf(place),
      mine: valueAt(versions.mine, place),
      theirs: valueAt(versions.theirs, place),
    })),
  };
}

function textAt(value: unknown, pointer: string): string | undefined {
  const text = valueAt(value, pointer);
  return typeof text === 'string' ? text : undefined;
}
