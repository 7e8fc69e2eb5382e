import type { Finding } from '../editor-types';
import { type JsonMember, type JsonNode, memberOf } from '../json/json-node';
import { readJson } from '../json/json-reader';
import { words } from '../words';
import { breachMessage } from './breach-message';
import { type Breach, breachesOf } from './breaches';

export type Trial =
  | { state: 'waits for schema' | 'waits for sample' | 'valid' }
  | { state: 'unusable'; reason: string }
  | { state: 'invalid'; spots: Spot[] };

/** A place of the sample that the schema does not take; the path is as people write it, `items[0].price`. */
export type Spot = { path: string; finding: Finding };

const MOST = 50;

/** What a schema says to a sample, both as texts. */
export function trySample(schemaText: string, sampleText: string): Trial {
  const schema = readWhole(schemaText);
  if (!schema) return { state: 'waits for schema' };
  const sample = readWhole(sampleText);
  if (!sample) return { state: 'waits for sample' };
  try {
    if (!isSchema(schema.value)) return { state: 'unusable', reason: words().schema.noSchema };
    const breaches = breachesOf(schema.value, sample.value);
    if (breaches.length === 0) return { state: 'valid' };
    const spots = breaches.slice(0, MOST).map((breach) => spotOf(breach, sample.root));
    return { state: 'invalid', spots: spots.sort((one, other) => one.finding.offset - other.finding.offset) };
  } catch (error) {
    // A reference that leads nowhere, a pattern that is none.
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : [String(error)];
    return { state: 'unusable', reason };
  }
}

function readWhole(text: string): { value: unknown; root: JsonNode } | null {
  const { root, faults } = readJson(text);
  if (!root || faults.some(({ kind }) => kind !== 'duplicateKey')) return null;
  return { value: JSON.parse(text), root };
}

function isSchema(value: unknown): value is object | boolean {
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null && !Array.isArray(value));
}

/** The value; for a member too many its name, for one too few the name of the object around, or its first bracket. */
function spotOf(breach: Breach, root: JsonNode): Spot {
  const steps = breach.rule === 'required' ? breach.tokens.slice(0, -1) : breach.tokens;
  let node: JsonNode | undefined = root;
  let member: JsonMember | undefined;
  let path = '';
  for (const step of steps) {
    path += node?.kind === 'array' ? `[${step}]` : `${path === '' ? '' : '.'}${step}`;
    member = memberOf(node, step);
    node = node?.kind === 'array' ? node.items[Number(step)] : (member?.value ?? undefined);
  }
  const isOfName = breach.rule === 'required' || breach.rule === 'false';
  const start = node?.from ?? root.from;
  const whole = { from: start, to: isOfName ? start + 1 : (node?.to ?? root.to) };
  const { from, to } = isOfName && member ? { from: member.keyFrom, to: member.keyTo } : whole;
  return { path, finding: { offset: from, length: to - from, message: breachMessage(breach, node) } };
}
