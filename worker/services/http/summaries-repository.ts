import { between, eq, like, or, type SQL, sql } from 'drizzle-orm';
import { live, newestFirst } from '../../db/live-rows';
import type { Page } from '../../platform/api/paging';
import type { Database } from '../../platform/database';
import type { Endpoint } from './documents';
import { type SummarySource, summaryFrom } from './endpoint-summary';
import { type EndpointSummary, PREVIEW_CHARACTERS } from './summary-documents';
import { endpoints } from './tables';

export type EndpointFilter = {
  q?: string | undefined;
  method?: Endpoint['method'] | undefined;
  status?: string | undefined;
  enabled?: boolean | undefined;
};

export type SummaryRow = EndpointSummary & { created_at_epoch: number };

/** Newest first; of bodies, schemas and parts only what a summary tells is read. */
export async function listSummaries(
  db: Database,
  groupId: string,
  page: Page,
  filter: EndpointFilter,
): Promise<SummaryRow[]> {
  const { where, order, limit } = newestFirst(endpoints, page);
  const rows = await db
    .select(columns)
    .from(endpoints)
    .where(live(endpoints, eq(endpoints.group_id, groupId), ...conditionsOf(filter), where))
    .orderBy(...order)
    .limit(limit);
  return rows.map(({ created_at_epoch, params, headers, responses, callbacks, ...row }) => ({
    ...summaryFrom({ ...row, part_counts: { params, headers, responses, callbacks } }),
    created_at_epoch,
  }));
}

const columns = {
  id: endpoints.id,
  group_id: endpoints.group_id,
  name: endpoints.name,
  description: endpoints.description,
  method: endpoints.method,
  path: endpoints.path,
  enabled: endpoints.enabled,
  min_wait_time: endpoints.min_wait_time,
  max_wait_time: endpoints.max_wait_time,
  chaos_mode: endpoints.chaos_mode,
  response_status_code: endpoints.response_status_code,
  templating: endpoints.templating,
  revision: endpoints.revision,
  created_by: endpoints.created_by,
  created_at: endpoints.created_at,
  updated_at: endpoints.updated_at,
  created_at_epoch: endpoints.created_at_epoch,
  answer_type: sql<SummarySource['answer_type']>`json_extract(answer, '$.type')`,
  body_start: sql<string | null>`substr(response_body, 1, ${sql.raw(String(PREVIEW_CHARACTERS + 1))})`,
  has_braces: truth(sql`coalesce(instr(response_body, '{{') > 0, 0)`),
  has_response_schema: truth(sql`response_schema IS NOT NULL`),
  has_body_schema: truth(sql`EXISTS (SELECT 1 FROM endpoint_bodies
    WHERE endpoint_id = endpoints.id AND schema IS NOT NULL AND deleted_at IS NULL)`),
  params: countIn('endpoint_params'),
  headers: countIn('endpoint_headers'),
  responses: countIn('endpoint_responses'),
  callbacks: sql<number>`json_array_length(callbacks)`,
  chaos: sql<SummarySource['chaos']>`json_extract(chaos, '$.mode')`,
  scenario: sql<string | null>`json_extract(scenario, '$.name')`,
};

function truth(condition: SQL): SQL<boolean> {
  return sql`${condition}`.mapWith(Boolean) as SQL<boolean>;
}

/** Written out, for drizzle leaves out whose a column is, and both tables have an id. */
function countIn(table: 'endpoint_params' | 'endpoint_headers' | 'endpoint_responses'): SQL<number> {
  const parts = sql.identifier(table);
  return sql<number>`(SELECT count(*) FROM ${parts} WHERE endpoint_id = endpoints.id AND deleted_at IS NULL)`;
}

function conditionsOf({ q, method, status, enabled }: EndpointFilter): (SQL | undefined)[] {
  return [
    method === undefined ? undefined : eq(endpoints.method, method),
    status === undefined ? undefined : between(endpoints.response_status_code, ...rangeOf(status)),
    enabled === undefined ? undefined : eq(endpoints.enabled, enabled),
    q === undefined ? undefined : or(contains(endpoints.name, q), contains(endpoints.path, q)),
  ];
}

/** "404" is itself, "4xx" is from 400 to 499. */
function rangeOf(status: string): [number, number] {
  return [Number(status.replace('xx', '00')), Number(status.replace('xx', '99'))];
}

function contains(column: typeof endpoints.name | typeof endpoints.path, text: string): SQL {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`${like(column, pattern)} ESCAPE '\\'`;
}
