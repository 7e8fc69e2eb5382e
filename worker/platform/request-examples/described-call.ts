import type { SampleJson } from '../../engine/request-code/sample-request';

/** What an OpenAPI document says of one operation, as far as a request for it needs to know. */
export type DescribedCall = {
  id: string;
  title: string;
  description: string;
  /** Of the section that it stands in. */
  section: string;
  /** In upper case. */
  method: string;
  /** With names in braces, and with a query where the document has one in its path. */
  path: string;
  /** Where it is served, without a slash at its end. */
  server: string;
  parameters: readonly CallParameter[];
  body: CallBody | null;
  keys: readonly CallKey[];
  answers: readonly CallAnswer[];
  captures: readonly Capture[];
  /** The document itself says what to send, so that it is known to work. */
  isGiven: boolean;
};

export type CallParameter = {
  name: string;
  place: string;
  description: string;
  value: string;
  isRequired: boolean;
};

export type CallBody =
  | { kind: 'json'; type: string; value: SampleJson }
  | { kind: 'text'; type: string; text: string }
  | { kind: 'form' | 'multipart'; type: string; fields: readonly CallField[] }
  | { kind: 'file'; type: string; file: string };

/** A file where `file` names one. */
export type CallField = { name: string; value: string; file: string | null };

/** What a caller has to show. */
export type CallKey =
  | { kind: 'bearer' }
  | { kind: 'basic' }
  | { kind: 'aws'; region: string }
  | { kind: 'header' | 'query' | 'cookie'; name: string };

export type CallAnswer = {
  /** As the document has it: "200", "4XX", "default". */
  status: string;
  description: string;
  type: string | null;
  example: unknown;
};

/** A value of an answer that later requests need. */
export type Capture = { name: string } & (
  | { from: 'body'; path: readonly string[] }
  | { from: 'header'; header: string }
);
