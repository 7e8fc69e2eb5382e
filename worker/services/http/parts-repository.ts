import { eq } from 'drizzle-orm';
import { newRow, type Stamps } from '../../db/rows';
import type { Database } from '../../platform/database';
import type { Statement } from '../ports';
import type { EndpointDraft } from './documents';
import type { Nested } from './endpoint-rows';
import { inChunks } from './row-chunks';
import { endpointBodies, endpointHeaders, endpointParams, endpointResponses } from './tables';

export const PART_TABLES = [endpointParams, endpointHeaders, endpointBodies, endpointResponses] as const;

const TABLE_OF = {
  params: endpointParams,
  headers: endpointHeaders,
  body: endpointBodies,
  responses: endpointResponses,
};

type Owned = { endpoint_id: string; draft: EndpointDraft };

export function insertParts(
  deps: Stamps & { db: Database },
  owned: Owned[],
  which: readonly Nested[],
): Statement[] {
  const { db } = deps;
  const rows = <Part>(kind: Nested, parts: (draft: EndpointDraft) => Part[]) =>
    which.includes(kind)
      ? inChunks(
          owned.flatMap(({ endpoint_id, draft }) =>
            parts(draft).map((part) => ({ ...newRow(deps), endpoint_id, ...part })),
          ),
        )
      : [];
  return [
    ...rows('params', ({ params }) => params).map((chunk) => db.insert(endpointParams).values(chunk)),
    ...rows('headers', ({ headers }) => headers).map((chunk) => db.insert(endpointHeaders).values(chunk)),
    ...rows('body', ({ body }) => (body ? [body] : [])).map((chunk) =>
      db.insert(endpointBodies).values(chunk),
    ),
    ...rows('responses', ({ responses }) =>
      responses.map((response, position) => ({ ...response, position })),
    ).map((chunk) => db.insert(endpointResponses).values(chunk)),
  ];
}

/** A part that a write replaces is gone for good, as an old value of a field is; the audit event tells what it was. */
export function removeParts(db: Database, endpointId: string, which: readonly Nested[]): Statement[] {
  return which.map((kind) => db.delete(TABLE_OF[kind]).where(eq(TABLE_OF[kind].endpoint_id, endpointId)));
}
