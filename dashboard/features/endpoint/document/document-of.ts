import type { NewEndpoint } from '../../../api/endpoint-queries';
import type {
  AnswerValues,
  BodyValues,
  EndpointDraft,
  EndpointValues,
  HeaderChanges,
  Pair,
  PartValues,
} from './endpoint-values';
import { anyOfText, laidOut } from './json-texts';

export type ReadDocument = {
  document: NewEndpoint;
  /** Pointers to texts that ought to be JSON and are not; the document has null there. */
  broken: readonly string[];
};

type Read = (text: string, pointer: string) => Record<string, unknown> | null;

/**
 * What Save sends for what the form holds. Bodies that were only laid out to be read are sent as they were saved, to
 * the byte.
 */
export function documentOf(values: EndpointValues, saved?: EndpointDraft): ReadDocument {
  const bodies = bodyTexts(saved);

  const broken: string[] = [];
  const read: Read = (text, pointer) => {
    if (text.trim() === '') return null;
    try {
      return JSON.parse(text);
    } catch {
      broken.push(pointer);
      return null;
    }
  };
  const { name, ...rest } = values;
  const document: NewEndpoint = {
    ...rest,
    ...(name.trim() === '' ? {} : { name }),
    response_schema: read(values.response_schema, '/response_schema'),
    response_headers: headersOf(values.response_headers),
    response_body: bodyOf(values.response_body, values.response_status_code, bodies),
    parameters: read(values.parameters, '/parameters') ?? {},
    answer: answerOf(values.answer, '/answer', read),
    callbacks: values.callbacks.map((callback) => ({
      ...callback,
      headers: singlesOf(callback.headers),
      body: callback.method === 'GET' ? null : anyOfText(callback.body),
    })),
    params: values.params.map((part, index) => partOf(part, `/params/${index}`, read)),
    headers: values.headers.map((part, index) => partOf(part, `/headers/${index}`, read)),
    body: contractBodyOf(values.body, read),
    responses: values.responses.map((response, index) => ({
      ...response,
      headers: headersOf(response.headers),
      body: bodyOf(response.body, response.status_code, bodies),
      rule: read(response.rule, `/responses/${index}/rule`),
      schema: read(response.schema, `/responses/${index}/schema`),
      answer: answerOf(response.answer, `/responses/${index}/answer`, read),
    })),
  };
  return { document, broken };
}

const BODILESS = [204, 205, 304];

export function carriesNoBody(status: number): boolean {
  return BODILESS.includes(status);
}

function bodyOf(text: string, status: number, saved: ReadonlyMap<string, string>): string | null {
  return text === '' || carriesNoBody(status) ? null : (saved.get(text) ?? text);
}

/** The bodies that are saved, by how they are shown. */
function bodyTexts(saved: EndpointDraft | undefined): ReadonlyMap<string, string> {
  const bodies = saved ? [saved.response_body, ...saved.responses.map(({ body }) => body)] : [];
  return new Map(bodies.flatMap((body) => (body === null ? [] : [[laidOut(body), body] as const])));
}

function partOf({ match, ...part }: PartValues, pointer: string, read: Read) {
  const values = {
    any: () => null,
    text: () => part.value,
    schema: () => read(part.value, `${pointer}/value`),
  };
  return { ...part, value: values[match](), default_response: anyOfText(part.default_response) };
}

function contractBodyOf(body: BodyValues, read: Read): NewEndpoint['body'] {
  const read_body = {
    schema: read(body.schema, '/body/schema'),
    required: body.required,
    default_response: anyOfText(body.default_response),
    default_status_code: body.default_status_code,
  };
  const isSaid = body.schema.trim() !== '' || body.required || body.default_response.trim() !== '';
  return isSaid || body.default_status_code !== null ? read_body : null;
}

function answerOf(answer: AnswerValues | null, pointer: string, read: Read): NewEndpoint['answer'] {
  if (answer === null || answer.type === 'redirect' || answer.type === 'file') return answer;
  if (answer.type === 'events') {
    return { ...answer, events: answer.events.map((event) => ({ ...event, data: anyOfText(event.data) })) };
  }
  if (answer.type === 'script') {
    return { ...answer, parameters: read(answer.parameters, `${pointer}/parameters`) ?? {} };
  }
  return {
    ...answer,
    request_headers: changesOf(answer.request_headers),
    response_headers: changesOf(answer.response_headers),
  };
}

function changesOf(changes: HeaderChanges) {
  return { add: singlesOf(changes.add), remove: changes.remove.filter((name) => name !== '') };
}

function isTyped({ name, value }: Pair): boolean {
  return name !== '' || value !== '';
}

/** Rows of one name become a list of its values; a row in which nothing was typed is none. */
function headersOf(rows: readonly Pair[]): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  for (const { name, value } of rows.filter(isTyped)) {
    const known = headers[name];
    headers[name] = known === undefined ? value : [known, value].flat();
  }
  return headers;
}

function singlesOf(rows: readonly Pair[]): Record<string, string> {
  return Object.fromEntries(rows.filter(isTyped).map(({ name, value }) => [name, value]));
}
