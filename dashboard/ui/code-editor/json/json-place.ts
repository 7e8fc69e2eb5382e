import type { JsonMember, JsonNode, ObjectNode } from './json-node';

/** Where a caret stands in JSON, and what a completion would replace there. */
export type JsonPlace = {
  /** Down to the object or list that the caret is in, or to the value that it is at. */
  path: (string | number)[];
  role: 'key' | 'value';
  from: number;
  to: number;
  /** The object around a key; around a value when it is that of a member. */
  holder: ObjectNode | null;
  /** Whether the key at the caret has its colon. */
  hasColon: boolean;
};

export function jsonPlace(root: JsonNode | null, at: number): JsonPlace {
  const empty: JsonPlace = { path: [], role: 'value', from: at, to: at, holder: null, hasColon: false };
  return root ? inNode(root, at, empty) : empty;
}

function inNode(node: JsonNode, at: number, place: JsonPlace): JsonPlace {
  const isInside = at > node.from && (at < node.to || !('isClosed' in node && node.isClosed));
  if (node.kind === 'object' && isInside) return inObject(node, at, { ...place, holder: node });
  if (node.kind === 'array' && isInside) {
    const index = node.items.findIndex((item) => at >= item.from && at <= item.to);
    const item = node.items[index];
    const outside = { ...place, holder: null, from: at, to: at };
    if (item) return inNode(item, at, { ...outside, path: [...place.path, index] });
    return { ...outside, path: [...place.path, node.items.filter(({ to }) => to < at).length] };
  }
  if (at < node.from || at > node.to) return place;
  // Beside a bracket nothing is replaced.
  if (node.kind === 'object' || node.kind === 'array') return { ...place, role: 'value', from: at, to: at };
  return { ...place, role: 'value', from: node.from, to: node.to };
}

function inObject(node: ObjectNode, at: number, place: JsonPlace): JsonPlace {
  const member = node.members.findLast(({ keyFrom }) => keyFrom <= at);
  if (!member || isBehind(member, at)) return { ...place, role: 'key', from: at, to: at };
  if (at <= member.keyTo) {
    const hasColon = member.valueFrom !== null;
    return { ...place, role: 'key', from: member.keyFrom, to: member.keyTo, hasColon };
  }
  const path = [...place.path, member.key];
  const start = member.valueFrom;
  if (start === null || at < start) return { ...place, role: 'key', from: at, to: at };
  const value: JsonPlace = { ...place, path, role: 'value', from: at, to: at };
  if (!member.value || at < member.value.from) return value;
  return inNode(member.value, at, value);
}

/** Past its value, so that the next key comes here. */
function isBehind({ value, keyTo, valueFrom }: JsonMember, at: number): boolean {
  if (valueFrom === null) return at > keyTo;
  return value !== null && at > value.to;
}
