import type { Endpoint } from '../../../api/endpoint-queries';

/** All of an endpoint that its author decides. */
export type EndpointDraft = Omit<
  Endpoint,
  'id' | 'group_id' | 'revision' | 'created_by' | 'created_at' | 'updated_at'
>;

type Draft = EndpointDraft;
type Response = Draft['responses'][number];
type Callback = Draft['callbacks'][number];
type Answer = NonNullable<Draft['answer']>;
type AnswerOf<Type extends Answer['type']> = Extract<Answer, { type: Type }>;
type Proxy = AnswerOf<'proxy'>;
type ServerSentEvent = AnswerOf<'events'>['events'][number];

export type Pair = { name: string; value: string };

/** What a parameter or header must be. */
export type Match = 'any' | 'text' | 'schema';

export type PartValues = {
  name: string;
  match: Match;
  value: string;
  required: boolean;
  default_response: string;
  default_status_code: number | null;
};

export type EventValues = Omit<ServerSentEvent, 'data'> & { data: string };
export type EventsValues = Omit<AnswerOf<'events'>, 'events'> & { events: EventValues[] };
export type ScriptValues = Omit<AnswerOf<'script'>, 'parameters'> & { parameters: string };
export type HeaderChanges = { add: Pair[]; remove: string[] };
export type ProxyValues = Omit<Proxy, 'request_headers' | 'response_headers'> & {
  request_headers: HeaderChanges;
  response_headers: HeaderChanges;
};
export type AnswerValues =
  | AnswerOf<'redirect'>
  | AnswerOf<'file'>
  | EventsValues
  | ScriptValues
  | ProxyValues;
export type AnswerType = Answer['type'];

export type ResponseValues = Omit<Response, 'headers' | 'body' | 'rule' | 'schema' | 'answer'> & {
  headers: Pair[];
  body: string;
  rule: string;
  schema: string;
  answer: AnswerValues | null;
};

export type CallbackValues = Omit<Callback, 'headers' | 'body'> & { headers: Pair[]; body: string };

export type BodyValues = Pick<PartValues, 'required' | 'default_response' | 'default_status_code'> & {
  schema: string;
};

type Rewritten =
  | 'response_schema'
  | 'response_headers'
  | 'response_body'
  | 'parameters'
  | 'answer'
  | 'callbacks'
  | 'params'
  | 'headers'
  | 'body'
  | 'responses';

/**
 * An endpoint as its form holds it: the fields of the document, JSON as the text that is typed, headers as a list.
 * The pointers are those of the document, so that what the server says of a part lands on its field.
 */
export type EndpointValues = Omit<Draft, Rewritten> & {
  response_schema: string;
  response_headers: Pair[];
  response_body: string;
  parameters: string;
  answer: AnswerValues | null;
  callbacks: CallbackValues[];
  params: PartValues[];
  headers: PartValues[];
  body: BodyValues;
  responses: ResponseValues[];
};
