import type { Endpoint, EndpointDraft, NewEndpoint } from './documents';

/** A request body as the endpoint that it describes, what was left out filled in. */
export function draftFrom(input: NewEndpoint): EndpointDraft {
  return {
    ...input,
    name: input.name ?? `${input.method} ${input.path}`,
    max_wait_time: input.max_wait_time ?? input.min_wait_time,
    response_body: bodyText(input.response_body),
    responses: input.responses.map((response) => ({ ...response, body: bodyText(response.body) })),
  };
}

/** What the author of a saved endpoint decided, without what the house adds. */
export function draftOf(endpoint: Endpoint): EndpointDraft {
  const { id, group_id, revision, created_by, created_at, updated_at, ...draft } = endpoint;
  return draft;
}

function bodyText(body: unknown): string | null {
  if (body === null || body === undefined) return null;
  return typeof body === 'string' ? body : JSON.stringify(body);
}
