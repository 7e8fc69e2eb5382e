import { isJsonObject } from '../../../engine/json/json-object';
import { parseJsonText } from '../../../engine/request/json-text';
import { looksLikeId } from '../../../engine/schema-inference/dynamic-names';
import type { SeenExchange } from './seen-exchange';

/** The names of an answer's members, as far as they tell one kind of thing from another. */
export type AnswerShape = { names: ReadonlySet<string>; isList: boolean };

const DEEPEST = 3;
const MOST_NAMES = 200;
const ITEMS_READ = 5;

/** Null for an answer that is no success, or no JSON with members. */
export function answerShape({ status, response_body: { text, cut } }: SeenExchange): AnswerShape | null {
  if (status < 200 || status > 299 || text === null || cut) return null;
  const parsed = parseJsonText(text);
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return null;
  const names = new Set<string>();
  addNames(parsed.value, '', 0, names);
  const values = Object.values(parsed.value);
  const isList = Array.isArray(parsed.value) || values.some((value) => Array.isArray(value));
  // Two empty lists are alike, whatever they are lists of.
  const tellsNothing = isList && ![...names].some((name) => name.includes('[]'));
  return names.size < 2 || tellsNothing ? null : { names, isList };
}

function addNames(value: unknown, at: string, depth: number, names: Set<string>): void {
  if (depth > DEEPEST || names.size >= MOST_NAMES) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, ITEMS_READ)) addNames(item, `${at}[]`, depth, names);
    return;
  }
  if (!isJsonObject(value)) return;
  for (const [name, member] of Object.entries(value).slice(0, MOST_NAMES)) {
    const place = `${at}.${looksLikeId(name) ? '*' : name}`;
    names.add(place);
    addNames(member, place, depth + 1, names);
  }
}

const ALIKE = 0.75;

/** Whether most of the names are in both. */
export function areAlike(one: AnswerShape, other: AnswerShape): boolean {
  let shared = 0;
  for (const name of one.names) if (other.names.has(name)) shared += 1;
  return one.isList === other.isList && shared / (one.names.size + other.names.size - shared) >= ALIKE;
}
