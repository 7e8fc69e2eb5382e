import type { Endpoint } from '../../../api/endpoint-queries';
import type {
  AnswerValues,
  BodyValues,
  EndpointDraft,
  EndpointValues,
  HeaderChanges,
  Pair,
  PartValues,
} from './endpoint-values';
import { laidOut, textOfAny, textOfJson } from './json-texts';

/** Of a saved endpoint all that its author decided, without what the house adds. */
export function draftOf(endpoint: Endpoint): EndpointDraft {
  const { id, group_id, revision, created_by, created_at, updated_at, ...draft } = endpoint;
  return draft;
}

/** A draft as its form holds it. */
export function valuesOf(endpoint: EndpointDraft): EndpointValues {
  return {
    ...endpoint,
    // The name that the server gives by itself is not one that was typed: it follows method and path.
    name: endpoint.name === `${endpoint.method} ${endpoint.path}` ? '' : endpoint.name,
    response_schema: textOfJson(endpoint.response_schema),
    response_headers: pairsOf(endpoint.response_headers),
    response_body: laidOut(endpoint.response_body ?? ''),
    parameters: isEmpty(endpoint.parameters) ? '' : textOfJson(endpoint.parameters),
    answer: answerValues(endpoint.answer),
    callbacks: endpoint.callbacks.map((callback) => ({
      ...callback,
      headers: pairsOf(callback.headers),
      body: textOfAny(callback.body),
    })),
    params: endpoint.params.map(partValues),
    headers: endpoint.headers.map(partValues),
    body: bodyValues(endpoint.body),
    responses: endpoint.responses.map((response) => ({
      ...response,
      headers: pairsOf(response.headers),
      body: laidOut(response.body ?? ''),
      rule: textOfJson(response.rule),
      schema: textOfJson(response.schema),
      answer: answerValues(response.answer),
    })),
  };
}

function partValues(part: EndpointDraft['params'][number]): PartValues {
  const { name, value, required, default_status_code } = part;
  const isText = typeof value === 'string';
  return {
    name,
    match: value === null ? 'any' : isText ? 'text' : 'schema',
    value: isText ? value : textOfJson(value),
    required,
    default_response: textOfAny(part.default_response),
    default_status_code,
  };
}

function bodyValues(body: EndpointDraft['body']): BodyValues {
  return {
    schema: textOfJson(body?.schema),
    required: body?.required ?? false,
    default_response: textOfAny(body?.default_response ?? null),
    default_status_code: body?.default_status_code ?? null,
  };
}

function answerValues(answer: EndpointDraft['answer']): AnswerValues | null {
  if (answer === null || answer.type === 'redirect' || answer.type === 'file') return answer;
  if (answer.type === 'events') {
    return { ...answer, events: answer.events.map((event) => ({ ...event, data: textOfAny(event.data) })) };
  }
  if (answer.type === 'script') {
    return { ...answer, parameters: isEmpty(answer.parameters) ? '' : textOfJson(answer.parameters) };
  }
  return {
    ...answer,
    request_headers: headerChanges(answer.request_headers),
    response_headers: headerChanges(answer.response_headers),
  };
}

function headerChanges(changes: { add: Record<string, string>; remove: string[] }): HeaderChanges {
  return { add: pairsOf(changes.add), remove: changes.remove };
}

/** A header that comes more than once stands in as many rows. */
function pairsOf(headers: Record<string, string | string[]>): Pair[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => ({ name, value: one })),
  );
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}
