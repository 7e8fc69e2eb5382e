import { isRecord } from '../openapi-page/json-value';
import type { Capture } from './described-call';

const MOST_CAPTURES = 20;
const NAME = /^\w{1,60}$/;

/** The runtime expressions of OpenAPI that read an answer; others are passed over. */
export function capturesOf(definition: Record<string, unknown>): Capture[] {
  const said = definition['x-understudy-captures'];
  if (!isRecord(said)) return [];
  return Object.entries(said)
    .slice(0, MOST_CAPTURES)
    .flatMap(([name, expression]) => captureOf(name, expression) ?? []);
}

function captureOf(name: string, expression: unknown): Capture | null {
  if (!NAME.test(name) || typeof expression !== 'string') return null;
  const header = /^\$response\.header\.([\w-]+)$/.exec(expression)?.[1];
  if (header !== undefined) return { name, from: 'header', header };
  const pointer = /^\$response\.body#((?:\/[^/]*)*)$/.exec(expression)?.[1];
  if (pointer === undefined) return null;
  const path = pointer.split('/').slice(1);
  return { name, from: 'body', path: path.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')) };
}
