import type { RoutePattern } from '../../../engine/route-pattern';
import type { JsonSchema, OpenApiMethod, OpenApiOperation } from '../../../platform/openapi-document';
import { namesOf } from '../openapi-parameters';
import type { OpenApiPaths } from '../openapi-paths';
import { embeddedSchema } from '../openapi-schemas';
import { patternOf } from '../routes';
import { type CollectionAction, collectionRoutes } from './collection-routes';
import type { CompiledCollection } from './compiled';

type Kind = CollectionAction['kind'];

const SUMMARIES: Record<Kind, string> = {
  list: 'List',
  create: 'Make one',
  replace_all: 'Replace all',
  merge_all: 'Add to all',
  remove_all: 'Delete all',
  item: 'One',
  replace: 'Replace one',
  merge: 'Change one',
  remove: 'Delete one',
  only: 'Read',
  write_only: 'Write',
  replace_only: 'Replace',
  merge_only: 'Change',
  children: 'What hangs on one',
  create_child: 'Make what hangs on one',
};

const LISTS: ReadonlySet<Kind> = new Set(['list', 'children', 'replace_all', 'merge_all']);

/**
 * A route that an endpoint has described already is the endpoint's. Lists below an item are left out: they are one route
 * with a wildcard, for whatever the fields of other collections point at.
 */
export function describeCollection(collection: CompiledCollection, paths: OpenApiPaths): void {
  for (const route of collectionRoutes(collection).filter(({ action }) => !('childParam' in action))) {
    const pattern = patternOf(route.path);
    const { path, named } = paths.at(pattern);
    const method = METHODS[route.method];
    if (method) path[method] ??= describe(collection, route.action.kind, method, named);
  }
}

/** Of an item that is there as long as nobody deletes it. */
function firstId({ seed, id_field }: CompiledCollection['document']): { example?: string } {
  const [first] = 'rows' in seed ? seed.rows : [];
  const id = first?.[id_field];
  return typeof id === 'string' || typeof id === 'number' ? { example: String(id) } : {};
}

const METHODS: Partial<Record<string, OpenApiMethod>> = {
  GET: 'get',
  POST: 'post',
  PUT: 'put',
  PATCH: 'patch',
  DELETE: 'delete',
};

function describe(
  { document }: CompiledCollection,
  kind: Kind,
  method: OpenApiMethod,
  named: RoutePattern,
): OpenApiOperation {
  const item = embeddedSchema(document.schema ?? { type: 'object' }, `${document.id}:item`);
  const shown: JsonSchema = LISTS.has(kind) ? { type: 'array', items: item } : item;
  const status = kind === 'create' || kind === 'create_child' || kind === 'write_only' ? '201' : '200';
  return {
    operationId: `${document.id}-${kind}`,
    summary: `${document.name}: ${SUMMARIES[kind]}`,
    tags: [document.name],
    parameters: namesOf(named)
      .filter((name) => name !== '')
      .map((name) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string' },
        ...firstId(document),
      })),
    ...(method === 'post' || method === 'put' || method === 'patch'
      ? { requestBody: { required: true, content: { 'application/json': { schema: item } } } }
      : {}),
    responses: {
      [status]: { description: document.name, content: { 'application/json': { schema: shown } } },
      ...(kind === 'item' || kind === 'replace' || kind === 'merge' || kind === 'remove'
        ? { '404': { description: 'There is no such item' } }
        : {}),
    },
  };
}
