import { parseJsonText } from '../../../engine/request/json-text';
import type { BodyPart } from '../../../engine/request/request-view';
import { bad, good, type Or } from '../answers/refusals';

const MOST_FIELDS = 50;
const LONGEST_NAME = 100;
const LONGEST_VALUE = 2_000;

/** A field of this name holds more of them, as JSON. */
const FIELD = 'metadata';

type Metadata = Record<string, string>;

export function metadataOf(fields: readonly BodyPart[]): Or<Metadata> {
  const pairs: [string, string][] = [];
  for (const { name, text } of fields) {
    if (name !== FIELD) pairs.push([name, text]);
    else {
      const said = saidMetadata(text);
      if (!said) return refused('The field "metadata" is not a JSON object of strings.');
      pairs.push(...said);
    }
  }
  return checkedMetadata(pairs);
}

/** Null when it is no object of strings; numbers and booleans are taken for their text. */
function saidMetadata(text: string): [string, string][] | null {
  if (text.trim() === '') return [];
  const json = parseJsonText(text);
  if (!json.ok || typeof json.value !== 'object' || json.value === null) return null;
  return Array.isArray(json.value) ? null : pairsOf(json.value);
}

function pairsOf(object: object): [string, string][] | null {
  const entries: [string, unknown][] = Object.entries(object);
  const isPlain = entries.every(([, value]) => ['string', 'number', 'boolean'].includes(typeof value));
  return isPlain ? entries.map(([name, value]) => [name, String(value)]) : null;
}

export function checkedMetadata(pairs: readonly [string, string][]): Or<Metadata> {
  if (pairs.length > MOST_FIELDS) return refused(`It has more than ${MOST_FIELDS} fields of metadata.`);
  for (const [name, value] of pairs) {
    if (name === '' || name.length > LONGEST_NAME)
      return refused(`The name of a field has 1 to ${LONGEST_NAME} characters.`);
    if (value.length > LONGEST_VALUE)
      return refused(`The field "${name}" has more than ${LONGEST_VALUE} characters.`);
  }
  return good(Object.fromEntries(pairs));
}

function refused(detail: string): ReturnType<typeof bad> {
  return bad({ status: 400, code: 'malformed_form', title: 'The form cannot be used', detail, step: 'form' });
}
