import type { FieldError } from '../../api/worker-types';
import type { Finding } from '../../ui/code-editor/editor-types';
import type { JsonNode } from '../../ui/code-editor/json/json-node';
import { readJson } from '../../ui/code-editor/json/json-reader';
import { parsePointer } from '../../ui/form/pointer';

/** What the server says of parts of a JSON text, where they stand in it. */
export function jsonFindings(text: string, fields: readonly FieldError[]): Finding[] {
  const { root } = readJson(text);
  return fields.map(({ pointer, detail }) => {
    const { from, to } = spotOf(root, parsePointer(pointer)) ?? { from: 0, to: text.length };
    return { offset: from, length: Math.max(1, to - from), message: detail };
  });
}

/** Of the value, or of the nearest thing around where it is missing. */
function spotOf(node: JsonNode | null, [step, ...rest]: string[]): { from: number; to: number } | undefined {
  if (!node) return undefined;
  if (step === undefined) return node;
  if (node.kind === 'object') {
    const member = node.members.find(({ key }) => key === step);
    return (member?.value && spotOf(member.value, rest)) ?? { from: node.from, to: node.from + 1 };
  }
  if (node.kind === 'array') return spotOf(node.items[Number(step)] ?? null, rest) ?? node;
  return node;
}
