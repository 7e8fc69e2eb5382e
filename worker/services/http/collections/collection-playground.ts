import { sampleRequest } from '../../../engine/request/sample-request';
import { parsePattern } from '../../../engine/route-pattern';
import { buildRouteTable, matchRoute, type RouteEntry } from '../../../engine/route-trie';
import { randomIds } from '../../../platform/ids';
import type { OpenMemory } from '../../group-memory';
import { answerCollection } from './answer-collection';
import type { Asked } from './asked';
import { type CollectionAction, collectionRoutes } from './collection-routes';
import { draftFrom } from './collection-rows';
import { type CompiledCollection, compileCollections } from './compiled';
import { type Collection, newCollection } from './documents';
import { generateRows } from './generate-rows';

export type Sent = { method?: string; json?: unknown; body?: string; world?: string };

type Route = { collection: CompiledCollection; action: CollectionAction };

/** For tests: a group of collections with the real memory behind it, asked by its routes. */
export function openCollections(memory: OpenMemory, documents: Record<string, unknown>[]) {
  const group_id = randomIds.next();
  const all = compileCollections(documents.map(saved), generateRows);
  const entries = all.all.flatMap((collection) =>
    collectionRoutes(collection).map(({ method, path, action }): RouteEntry<Route> => {
      const parsed = parsePattern(path);
      if (!parsed.ok) throw new Error(parsed.reason);
      return { method, pattern: parsed.pattern, route: { collection, action } };
    }),
  );
  const routes = buildRouteTable(entries);

  async function send(address: string, sent: Sent = {}) {
    const [path = '', query = ''] = address.split('?');
    const { method = 'GET', json, body, world = 'main' } = sent;
    const match = matchRoute(routes, method, path);
    if (!match.ok) return { status: 404, headers: {}, text: '', json: null };
    const place = { group_id, world };
    const asked: Asked = {
      collection: match.route.collection,
      all,
      memory: memory(place),
      place,
      dice: () => ({ uuid: '5eed0000-0000-4000-8000-000000000000', random: 'd1ce5' }),
    };
    const view = sampleRequest({
      method,
      path,
      query,
      url: `http://mock.test${address}`,
      params: match.params,
      ...(json !== undefined && { json }),
      ...(body !== undefined && { body }),
    });
    const answer = await answerCollection(view, match.route.action, asked);
    const text = String(answer.body ?? '');
    const headers = Object.fromEntries(
      answer.headers.map(([name, value]) => [name, value.replaceAll('http://mock.test', '')]),
    );
    const isJson = /json/.test(headers['content-type'] ?? '') && text !== '';
    return { status: answer.status, headers, text, json: isJson ? JSON.parse(text) : null };
  }

  return { send, all };
}

function saved(document: Record<string, unknown>, index: number): Collection {
  const stamps = {
    id: `collection-${index}`,
    group_id: 'group',
    revision: 1,
    created_by: null,
    created_at: '2026-01-01T00:00:00.000Z',
    updated_at: '2026-01-01T00:00:00.000Z',
  };
  return { ...draftFrom(newCollection.parse(document)), ...stamps };
}
