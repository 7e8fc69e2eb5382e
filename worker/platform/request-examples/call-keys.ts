import type { PageContext } from '../openapi-page/context';
import { isRecord, listOf, recordOf, textOf } from '../openapi-page/json-value';
import { follow } from '../openapi-page/reference';
import type { CallKey } from './described-call';

const MOST_KEYS = 6;

/** The first way in that the document names; none when that one asks for nothing. */
export function callKeys(definition: Record<string, unknown>, context: PageContext): CallKey[] {
  const document = recordOf(context.document);
  const first = listOf(definition.security ?? document.security).find(isRecord);
  if (!first) return [];
  const schemes = recordOf(recordOf(document.components).securitySchemes);
  return Object.keys(first)
    .slice(0, MOST_KEYS)
    .map((name) =>
      keyOf(recordOf(follow(context, Object.hasOwn(schemes, name) ? schemes[name] : undefined).value)),
    );
}

function keyOf(scheme: Record<string, unknown>): CallKey {
  if (scheme['x-amazon-apigateway-authtype'] === 'awsSigv4') return { kind: 'aws', region: 'us-east-1' };
  if (scheme.type === 'http' && textOf(scheme.scheme).toLowerCase() === 'basic') return { kind: 'basic' };
  if (scheme.type !== 'apiKey' || textOf(scheme.name) === '') return { kind: 'bearer' };
  const name = textOf(scheme.name);
  if (scheme.in === 'query' || scheme.in === 'cookie') return { kind: scheme.in, name };
  return { kind: 'header', name };
}
