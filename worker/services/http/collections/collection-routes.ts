import type { Method } from '../../../engine/route-pattern';
import type { CompiledCollection } from './compiled';

/** What a request does to a collection. */
export type CollectionAction =
  | { kind: 'list' | 'create' | 'replace_all' | 'merge_all' | 'remove_all' }
  | { kind: 'item' | 'replace' | 'merge' | 'remove'; idParam: string }
  | { kind: 'only' | 'write_only' | 'replace_only' | 'merge_only' }
  /** A list below an item: /posts/1/comments. */
  | { kind: 'children' | 'create_child'; idParam: string; childParam: string };

export type CollectionRoute = { method: Method; path: string; action: CollectionAction };

const CHILD_PARAM = 'nested_collection';

const WRITES: ReadonlySet<Method> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Where the collection answers, for the group's route table. A route that an endpoint has already is the endpoint's. */
export function collectionRoutes({ document, nested }: CompiledCollection): CollectionRoute[] {
  const { path, dialect, singular, read_only } = document;
  const idParam = freeParam(path);
  const item = `${path}/:${idParam}`;
  const routes: CollectionRoute[] = singular
    ? [
        { method: 'GET', path, action: { kind: 'only' } },
        { method: 'POST', path, action: { kind: 'write_only' } },
        { method: 'PUT', path, action: { kind: 'replace_only' } },
        { method: 'PATCH', path, action: { kind: 'merge_only' } },
      ]
    : [
        { method: 'GET', path, action: { kind: 'list' } },
        { method: 'POST', path, action: { kind: 'create' } },
        { method: 'GET', path: item, action: { kind: 'item', idParam } },
        { method: 'PUT', path: item, action: { kind: 'replace', idParam } },
        { method: 'PATCH', path: item, action: { kind: 'merge', idParam } },
        { method: 'DELETE', path: item, action: { kind: 'remove', idParam } },
        ...(nested.size === 0 ? [] : nestedRoutes(item, idParam)),
      ];
  // Mockoon alone writes whole lists; elsewhere a slip of the client would empty the collection.
  if (dialect === 'mockoon' && !singular)
    routes.push(
      { method: 'PUT', path, action: { kind: 'replace_all' } },
      { method: 'PATCH', path, action: { kind: 'merge_all' } },
      { method: 'DELETE', path, action: { kind: 'remove_all' } },
    );
  return read_only ? routes.filter(({ method }) => !WRITES.has(method)) : routes;
}

function nestedRoutes(item: string, idParam: string): CollectionRoute[] {
  const path = `${item}/:${CHILD_PARAM}`;
  const place = { idParam, childParam: CHILD_PARAM };
  return [
    { method: 'GET', path, action: { kind: 'children', ...place } },
    { method: 'POST', path, action: { kind: 'create_child', ...place } },
  ];
}

/** A path may have a parameter "id" of its own. */
function freeParam(path: string): string {
  const taken = new Set([...path.matchAll(/[:{]([A-Za-z0-9_-]+)/g)].map(([, name]) => name));
  return ['id', 'item_id', 'collection_item_id'].find((name) => !taken.has(name)) ?? 'understudy_item_id';
}
