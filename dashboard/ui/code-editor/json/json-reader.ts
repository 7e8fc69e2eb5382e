import type { ArrayNode, JsonMember, JsonNode, ObjectNode } from './json-node';
import { type Fault, type FaultKind, JsonText } from './json-text';

export type ReadJson = { root: JsonNode | null; faults: readonly Fault[] };

/** Far beyond what people write, far below what the stack holds. */
const DEEPEST = 500;

/** Reads JSON strictly and goes on behind a mistake, as well as can be guessed what was meant. */
export function readJson(source: string): ReadJson {
  const text = new JsonText(source);
  text.skipSpace();
  if (text.isAtEnd) {
    text.fault('empty', 0, source.length);
    return { root: null, faults: text.faults };
  }
  const root = readValue(text, 0);
  text.skipSpace();
  if (!text.isAtEnd) text.fault('afterEnd', text.at, source.length);
  return { root, faults: text.faults };
}

function readValue(text: JsonText, depth: number): JsonNode | null {
  const next = text.peek();
  if (depth > DEEPEST) {
    text.fault('tooDeep', text.at, text.at + 1);
    text.at = text.length;
    return null;
  }
  if (next === '{') return readObject(text, depth);
  if (next === '[') return readArray(text, depth);
  if (next === '"' || next === "'") return text.readString();
  return text.readWord();
}

function readObject(text: JsonText, depth: number): ObjectNode {
  const node: ObjectNode = { kind: 'object', from: text.at, to: text.at, members: [], isClosed: false };
  readItems(text, node, '}', 'missingKey', () => {
    const member = readMember(text, depth);
    if (member) {
      if (node.members.some(({ key }) => key === member.key && node.members.length < 1_000)) {
        text.fault('duplicateKey', member.keyFrom, member.keyTo, member.key);
      }
      node.members.push(member);
    }
    return member !== null;
  });
  return node;
}

function readArray(text: JsonText, depth: number): ArrayNode {
  const node: ArrayNode = { kind: 'array', from: text.at, to: text.at, items: [], isClosed: false };
  readItems(text, node, ']', 'missingValue', () => {
    const item = readValue(text, depth + 1);
    if (item) node.items.push(item);
    return item !== null;
  });
  return node;
}

/** Between the brackets: items, commas, and whatever else somebody has put there. */
function readItems(
  text: JsonText,
  node: ObjectNode | ArrayNode,
  close: '}' | ']',
  lack: FaultKind,
  readItem: () => boolean,
): void {
  const open = text.at;
  text.at += 1;
  let isCommaDue = false;
  for (;;) {
    text.skipSpace();
    if (text.isAtEnd) {
      text.fault('unclosed', open, open + 1, close);
      break;
    }
    const { at } = text;
    const peek = text.peek();
    if (peek === close) {
      text.at += 1;
      node.isClosed = true;
      break;
    }
    if (peek === '}' || peek === ']') {
      text.fault('wrongBracket', at, at + 1, close);
      // Somebody further out may wait for it.
      if (text.depthOf(peek) === 0) text.at += 1;
      else break;
    } else if (peek === ',') {
      text.at += 1;
      if (isCommaDue) {
        isCommaDue = false;
        text.skipSpace();
        if (text.peek() === close) text.fault('trailingComma', at, at + 1);
      } else text.fault(lack, at, at + 1);
    } else {
      if (isCommaDue) text.fault('missingComma', at, text.tokenEnd(at));
      text.enter(close);
      isCommaDue = readItem();
      text.leave(close);
      if (!isCommaDue && text.at === at) {
        text.fault('unexpected', at, at + 1, peek);
        text.at += 1;
      }
    }
  }
  node.to = text.at;
}

function readMember(text: JsonText, depth: number): JsonMember | null {
  const key = text.readKey();
  if (!key) return null;
  const member: JsonMember = { ...key, valueFrom: null, value: null };
  text.skipSpace();
  if (text.peek() !== ':') {
    text.fault('missingColon', key.keyFrom, key.keyTo);
    return member;
  }
  text.at += 1;
  member.valueFrom = text.at;
  text.skipSpace();
  if (text.isAtEnd || text.peek() === ',' || text.peek() === '}' || text.peek() === ']') {
    text.fault('missingValue', key.keyFrom, member.valueFrom, key.key);
    return member;
  }
  member.value = readValue(text, depth + 1);
  return member;
}
