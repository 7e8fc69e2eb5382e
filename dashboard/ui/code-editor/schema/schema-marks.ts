import type { Mark } from '../editor-types';
import { type JsonMember, type JsonNode, memberOf, nodeAtPointer, textOf, valueAt } from '../json/json-node';
import { nearestName } from '../nearest-name';
import { words } from '../words';
import { belowKeyword } from './below-keyword';
import { KEYWORDS, type Keyword } from './keywords';
import { fixOf, isPattern, valueFaults } from './value-faults';

type Look = { root: JsonNode; isDraft4: boolean; fakerNames: ReadonlySet<string> | null; marks: Mark[] };

const MOST = 100;

/** What is wrong with a text as a JSON Schema of draft 7 or 2020-12. Without names of faker, those are not looked at. */
export function schemaMarks(root: JsonNode | null, fakerNames: ReadonlySet<string> | null): Mark[] {
  if (!root) return [];
  if (root.kind !== 'object' && root.kind !== 'boolean') {
    return [{ from: root.from, to: root.to, severity: 'error', message: words().schema.noSchema }];
  }
  const isDraft4 = /draft-04/.test(textOf(valueAt(root, '$schema')) ?? '');
  const look: Look = { root, isDraft4, fakerNames, marks: [] };
  lookAt(root, look);
  return look.marks.slice(0, MOST).sort((one, other) => one.from - other.from);
}

function lookAt(schema: JsonNode, look: Look): void {
  if (schema.kind !== 'object' || look.marks.length > MOST) return;
  for (const member of schema.members) {
    const keyword = KEYWORDS.get(member.key);
    if (!keyword) lookAtUnknown(member, look);
    else if (member.value) lookAtValue(keyword, member, member.value, look);
  }
  look.marks.push(...contradictions(schema), ...idleKeywords(schema));
}

function lookAtValue(keyword: Keyword, member: JsonMember, value: JsonNode, look: Look): void {
  for (const fault of valueFaults(keyword, value, look.isDraft4)) {
    const fix = fixOf(fault);
    const { from, to } = fault.at;
    look.marks.push({
      from,
      to,
      severity: fault.isHint ? 'hint' : 'error',
      message: fault.message,
      ...(fix && { fix }),
    });
  }
  if (keyword.shape === 'faker') lookAtFaker(value, look);
  if (keyword.shape === 'reference') lookAtReference(value, look);
  if (keyword.shape === 'schemas by pattern' && value.kind === 'object') {
    for (const { key, keyFrom, keyTo } of value.members) {
      if (!isPattern(key)) look.marks.push(mark(keyFrom, keyTo, words().schema.badPattern(key)));
    }
  }
  for (const below of belowKeyword(keyword, member)) lookAt(below, look);
}

/** Unknown keywords are allowed; one that is near to a known one is a mistake. */
function lookAtUnknown({ key, keyFrom, keyTo }: JsonMember, { marks }: Look): void {
  if (key.startsWith('x-') || key === '') return;
  const meant = nearestName(key, KEYWORDS.keys());
  const message =
    meant === undefined ? words().schema.unknownKeyword(key) : words().schema.nearKeyword(key, meant);
  if (meant === undefined) marks.push({ from: keyFrom, to: keyTo, severity: 'hint', message });
  else {
    const fix = { from: keyFrom, to: keyTo, insert: JSON.stringify(meant) };
    marks.push({ from: keyFrom, to: keyTo, severity: 'warning', message, fix });
  }
}

function lookAtFaker(value: JsonNode, { fakerNames, marks }: Look): void {
  const member = value.kind === 'object' && value.members.length === 1 ? value.members[0] : undefined;
  const name = member?.key ?? textOf(value);
  if (name === undefined) {
    marks.push(mark(value.from, value.to, words().schema.needsFaker));
    return;
  }
  if (!fakerNames || fakerNames.has(name)) return;
  const [from, to] = member ? [member.keyFrom, member.keyTo] : [value.from, value.to];
  const meant = nearestName(name, fakerNames);
  const fix = meant === undefined ? {} : { fix: { from, to, insert: JSON.stringify(meant) } };
  marks.push({ ...mark(from, to, words().schema.unknownFaker(name)), ...fix });
}

function lookAtReference(value: JsonNode, { root, marks }: Look): void {
  const address = textOf(value);
  if (address === undefined || !/^#(\/|$)/.test(address) || nodeAtPointer(root, address)) return;
  marks.push(mark(value.from, value.to, words().schema.lostReference(address)));
}

const PAIRS = [
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minContains', 'maxContains'],
  ['minProperties', 'maxProperties'],
] as const;

/** A least that lies above the most: nothing is valid then. */
function contradictions(schema: JsonNode): Mark[] {
  return PAIRS.flatMap(([low, high]) => {
    const least = valueAt(schema, low);
    const most = valueAt(schema, high);
    if (least?.kind !== 'number' || most?.kind !== 'number' || least.value <= most.value) return [];
    return [mark(most.from, most.to, words().schema.below(high, low))];
  });
}

/** `minLength` beside `"type": "integer"`. */
function idleKeywords(schema: JsonNode): Mark[] {
  if (schema.kind !== 'object') return [];
  const type = textOf(memberOf(schema, 'type')?.value);
  if (
    type === undefined ||
    !['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'].includes(type)
  )
    return [];
  const own = type === 'integer' ? 'number' : type;
  return schema.members.flatMap(({ key, keyFrom, keyTo }) => {
    const scope = KEYWORDS.get(key)?.scope;
    if (scope === undefined || scope === 'any' || scope === own || (key === 'format' && own === 'number'))
      return [];
    return [{ from: keyFrom, to: keyTo, severity: 'hint' as const, message: words().schema.idle(key, type) }];
  });
}

function mark(from: number, to: number, message: string): Mark {
  return { from, to, severity: 'error', message };
}
