import { appendToken } from '../../json/json-pointer';

/** One way to break a schema: a keyword, the value that it judges, and what becomes of that value. */
export type Breach = {
  path: Path;
  keyword: string;
  change(value: unknown): unknown;
};

export type Path = readonly (string | number)[];

/** What a validator finds. */
export type Issue = { pointer: string; keyword: string };

/** What fails inside of a choice is why the choice fails. */
const CHOICES = new Set(['anyOf', 'oneOf']);
/** These are broken by the object, and the validator names the member that is too much. */
const CLOSURES = new Set(['additionalProperties', 'unevaluatedProperties']);

/** Whether the schema was broken there, by that keyword, and nowhere else. */
export function isExactly(breach: Breach, issues: readonly Issue[]): boolean {
  const pointer = pointerOf(breach.path);
  const isBelow = (issue: Issue) => issue.pointer.startsWith(`${pointer}/`);
  const isNamed = ({ keyword }: Issue) => keyword === breach.keyword;
  if (CLOSURES.has(breach.keyword))
    return issues.length === 1 && issues.every(isNamed) && issues.every(isBelow);
  const isHere = (issue: Issue) => issue.pointer === pointer;
  if (!issues.some((issue) => isHere(issue) && isNamed(issue))) return false;
  if (CHOICES.has(breach.keyword)) return issues.every((issue) => isHere(issue) || isBelow(issue));
  return issues.length === 1;
}

export function pointerOf(path: Path): string {
  return path.reduce(appendToken, '');
}
