import type { AnswerDocument } from '../answer-documents';
import type { Endpoint } from '../documents';
import type { HeaderFields, Templating } from '../tables';

/** What an author wrote for one answer, and where each part of it stands in the endpoint's document. */
export type AnswerSource = {
  status: number;
  statusTemplate: string | null;
  headers: HeaderFields;
  body: string | null;
  schema: Record<string, unknown> | boolean | null;
  answer: AnswerDocument | null;
  templating: Templating;
  pointers: Record<'status' | 'headers' | 'body' | 'schema' | 'answer', string>;
};

export function ownSource(endpoint: Endpoint): AnswerSource {
  return {
    status: endpoint.response_status_code,
    statusTemplate: endpoint.status_template,
    headers: endpoint.response_headers,
    body: endpoint.response_body,
    schema: endpoint.response_schema,
    answer: endpoint.answer,
    templating: endpoint.templating,
    pointers: {
      status: '/status_template',
      headers: '/response_headers',
      body: '/response_body',
      schema: '/response_schema',
      answer: '/answer',
    },
  };
}

export function furtherSource(response: Endpoint['responses'][number], place: number): AnswerSource {
  const at = (field: string) => `/responses/${place}/${field}`;
  return {
    status: response.status_code,
    statusTemplate: response.status_template,
    headers: response.headers,
    body: response.body,
    schema: response.schema,
    answer: response.answer,
    templating: response.templating,
    pointers: {
      status: at('status_template'),
      headers: at('headers'),
      body: at('body'),
      schema: at('schema'),
      answer: at('answer'),
    },
  };
}
