import { secretsOf } from '../../../engine/request-code/sample-request';
import type { OpenApiDocument } from '../../openapi-document';
import { serverOf } from '../../openapi-page/address';
import { type Captured, capturedNames } from '../captured-values';
import { describeCalls } from '../describe-calls';
import type { DescribedCall } from '../described-call';
import { sampleOfCall } from '../sample-of-call';
import { wellFormed } from '../well-formed';
import { POSTMAN_SCHEMA, type PostmanCollection, type PostmanVariable } from './document';
import { postmanItem } from './item';
import { orderedSections } from './order';
import { BASE_URL } from './url';

type Options = { id: string; baseUrl: string };

/** A Postman collection that can be run from its first request to its last, again and again. */
export function postmanCollection(document: OpenApiDocument, { id, baseUrl }: Options): PostmanCollection {
  const calls = describeCalls(document, baseUrl);
  const captured = capturedNames(calls);
  const server = serverOf(undefined, { document, specUrl: `${baseUrl}/openapi.json`, budget: { left: 1 } });
  const folders = orderedSections(calls, captured).map(({ name, calls: own }) => ({
    name,
    item: own.map((call) => postmanItem(call, server, captured)),
  }));
  const isFlat = folders.length === 1 && calls.every(({ section }) => section === folders[0]?.name);
  return {
    info: {
      _postman_id: id,
      name: wellFormed(document.info.title),
      description: wellFormed(document.info.description ?? ''),
      schema: POSTMAN_SCHEMA,
    },
    item: isFlat ? (folders[0]?.item ?? []) : folders,
    variable: variablesOf(server, calls, captured),
  };
}

/** What a reader has to fill in, and what the requests fill in for each other. */
function variablesOf(server: string, calls: readonly DescribedCall[], captured: Captured): PostmanVariable[] {
  const secrets = calls.flatMap((call) => secretsOf(sampleOfCall(call, captured)).map(({ name }) => name));
  const names = new Set([...secrets, ...captured]);
  return [
    { key: BASE_URL.name, value: server, type: 'string' },
    ...[...names].map((key): PostmanVariable => ({ key, value: '', type: 'string' })),
  ];
}
