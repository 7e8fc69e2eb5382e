import type { Endpoint, EndpointDraft } from './documents';
import type { endpointBodies, endpointHeaders, endpointParams, endpointResponses, endpoints } from './tables';

export type EndpointRow = typeof endpoints.$inferSelect;

/** An endpoint's rows in their tables. */
export type EndpointRows = {
  endpoints: EndpointRow[];
  params: (typeof endpointParams.$inferSelect)[];
  headers: (typeof endpointHeaders.$inferSelect)[];
  bodies: (typeof endpointBodies.$inferSelect)[];
  responses: (typeof endpointResponses.$inferSelect)[];
};

/** Puts the rows of any number of endpoints together into their documents, in the order of the endpoints' rows. */
export function documentsOf(rows: EndpointRows): Endpoint[] {
  const params = byEndpoint(rows.params);
  const headers = byEndpoint(rows.headers);
  const bodies = byEndpoint(rows.bodies);
  const responses = byEndpoint(rows.responses);
  return rows.endpoints.map(({ route_key: _, deleted_at: __, created_at_epoch: ___, ...row }) => ({
    ...row,
    params: (params.get(row.id) ?? []).map((part) => ({
      name: part.name,
      value: part.value,
      ...contractOf(part),
    })),
    headers: (headers.get(row.id) ?? []).map((part) => ({
      name: part.name,
      value: part.value,
      ...contractOf(part),
    })),
    body: (bodies.get(row.id) ?? []).map((part) => ({ schema: part.schema, ...contractOf(part) }))[0] ?? null,
    responses: (responses.get(row.id) ?? []).map((response) => ({
      name: response.name,
      status_code: response.status_code,
      headers: response.headers,
      body: response.body,
      rule: response.rule,
      schema: response.schema,
      templating: response.templating,
      status_template: response.status_template,
      answer: response.answer,
      scenario: response.scenario,
      weight: response.weight,
      repeat: response.repeat,
    })),
  }));
}

type ContractPart = Pick<
  EndpointRows['params'][number],
  'required' | 'default_response' | 'default_status_code'
>;

function contractOf({ required, default_response, default_status_code }: ContractPart) {
  return { required, default_response, default_status_code };
}

function byEndpoint<Row extends { endpoint_id: string }>(rows: Row[]): Map<string, Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const known = grouped.get(row.endpoint_id);
    if (known) known.push(row);
    else grouped.set(row.endpoint_id, [row]);
  }
  return grouped;
}

/** The parts of an endpoint that have tables of their own. */
export const NESTED = ['params', 'headers', 'body', 'responses'] as const;

export type Nested = (typeof NESTED)[number];

/** The fields that stand in the endpoint's own row. */
export function ownFields(draft: EndpointDraft): Omit<EndpointDraft, Nested> {
  const { params, headers, body, responses, ...own } = draft;
  return own;
}
