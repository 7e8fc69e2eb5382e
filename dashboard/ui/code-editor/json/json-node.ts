/** JSON as it stands in a text, mended where it is broken, so that one can look around in what is half typed. */
export type JsonNode = { from: number; to: number } & (
  | { kind: 'object'; members: JsonMember[]; isClosed: boolean }
  | { kind: 'array'; items: JsonNode[]; isClosed: boolean }
  | { kind: 'string'; value: string; isClosed: boolean }
  | { kind: 'number'; value: number }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'null' }
  /** A word that JSON does not know. */
  | { kind: 'word'; text: string }
);

export type JsonMember = {
  key: string;
  keyFrom: number;
  keyTo: number;
  /** Behind the colon; null where there is none yet. */
  valueFrom: number | null;
  value: JsonNode | null;
};

export type ObjectNode = Extract<JsonNode, { kind: 'object' }>;
export type ArrayNode = Extract<JsonNode, { kind: 'array' }>;

export function memberOf(node: JsonNode | null | undefined, key: string): JsonMember | undefined {
  return node?.kind === 'object' ? node.members.findLast((member) => member.key === key) : undefined;
}

export function valueAt(node: JsonNode | null | undefined, key: string): JsonNode | undefined {
  return memberOf(node, key)?.value ?? undefined;
}

export function textOf(node: JsonNode | null | undefined): string | undefined {
  return node?.kind === 'string' ? node.value : undefined;
}

/** What stands at a JSON Pointer ("", "/a/0"), with or without the "#" of a fragment; undefined when nothing does. */
export function nodeAtPointer(root: JsonNode | null, pointer: string): JsonNode | undefined {
  let node: JsonNode | undefined = root ?? undefined;
  for (const token of pointerTokens(pointer)) {
    if (node?.kind === 'array') node = /^\d+$/.test(token) ? node.items[Number(token)] : undefined;
    else node = valueAt(node, token);
    if (!node) return undefined;
  }
  return node;
}

export function pointerTokens(pointer: string): string[] {
  const path = pointer.replace(/^#/, '');
  return path
    .split('/')
    .slice(1)
    .map((token) => unescaped(token).replaceAll('~1', '/').replaceAll('~0', '~'));
}

function unescaped(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    // A "%" of somebody's own: no escape.
    return token;
  }
}
