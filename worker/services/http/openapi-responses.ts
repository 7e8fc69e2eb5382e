import type { OpenApiResponse } from '../../platform/openapi-document';
import { contentTypeOf, statedContentType } from './content-type';
import type { Endpoint } from './documents';
import { embeddedSchema } from './openapi-schemas';
import type { HeaderFields } from './tables';

type Described = { name: string; status: number; headers: HeaderFields; body: string | null };

/** What a script or another server answers, nobody knows before. */
const DECIDED_ELSEWHERE: ReadonlySet<string> = new Set(['script', 'proxy']);
const ELSEWHERE: OpenApiResponse = { description: 'What the script or the other server answers.' };

/** Every answer that the endpoint knows, by status: its own, the further ones, and those of a contract that is not kept. */
export function responsesOf(endpoint: Endpoint): Record<string, OpenApiResponse> {
  const own: Described = {
    name: endpoint.name,
    status: endpoint.response_status_code,
    headers: endpoint.response_headers,
    body: endpoint.response_body,
  };
  const further = endpoint.responses.map(
    ({ name, status_code, headers, body }): Described => ({
      name: name || endpoint.name,
      status: status_code,
      headers,
      body,
    }),
  );
  const byStatus = new Map<number, Described[]>();
  for (const response of [own, ...further, ...refusals(endpoint)]) {
    byStatus.set(response.status, [...(byStatus.get(response.status) ?? []), response]);
  }
  const responses = [...byStatus].map(([status, described]): [string, OpenApiResponse] => [
    String(status),
    describeResponse(endpoint, status, described),
  ]);
  const isOpen = endpoint.answer !== null && DECIDED_ELSEWHERE.has(endpoint.answer.type);
  return Object.fromEntries(isOpen ? [...responses, ['default', ELSEWHERE]] : responses);
}

function refusals({ params, headers, body }: Endpoint): Described[] {
  const parts = [
    ...params.map((part) => ({ ...part, name: `parameter ${part.name}` })),
    ...headers.map((part) => ({ ...part, name: `header ${part.name}` })),
    ...(body ? [{ ...body, name: 'body' }] : []),
  ];
  return parts.flatMap(({ name, default_status_code, default_response }) => {
    if (default_status_code === null) return [];
    const text = typeof default_response === 'string' ? default_response : JSON.stringify(default_response);
    return [
      {
        name: `The ${name} does not fit`,
        status: default_status_code,
        headers: {},
        body: default_response === null ? null : text,
      },
    ];
  });
}

function describeResponse(endpoint: Endpoint, status: number, described: Described[]): OpenApiResponse {
  const headers = described.flatMap((response) => Object.entries(response.headers));
  const shown = headers.filter(([name]) => name.toLowerCase() !== 'content-type');
  const content = contentOf(endpoint, status, described);
  return {
    description: [...new Set(described.map(({ name }) => name))].join('; '),
    ...(shown.length > 0
      ? {
          headers: Object.fromEntries(
            shown.map(([name, value]) => [name, { schema: { type: 'string' }, example: [value].flat()[0] }]),
          ),
        }
      : {}),
    ...(content ? { content } : {}),
  };
}

function contentOf(endpoint: Endpoint, status: number, described: Described[]): OpenApiResponse['content'] {
  const isOwn = status === endpoint.response_status_code;
  const schema =
    isOwn && endpoint.response_schema !== null
      ? embeddedSchema(endpoint.response_schema, `${endpoint.id}:response`)
      : null;
  const withBody = described.filter(({ body }) => body !== null);
  if (withBody.length === 0) return schema === null ? undefined : { 'application/json': { schema } };
  const content: NonNullable<OpenApiResponse['content']> = {};
  for (const { name, headers, body } of withBody) {
    const type = statedContentType(headers) ?? contentTypeOf(body ?? '');
    const media = content[type] ?? { ...(schema === null ? {} : { schema }), examples: {} };
    content[type] = {
      ...media,
      examples: { ...media.examples, [freeName(name, media.examples)]: { value: exampleOf(body, type) } },
    };
  }
  return content;
}

function freeName(name: string, taken: object = {}): string {
  let free = name;
  for (let count = 2; free in taken; count++) free = `${name} (${count})`;
  return free;
}

function exampleOf(body: string | null, type: string): unknown {
  if (body === null || !/\bjson\b/i.test(type)) return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
