import type { Check } from '../exchange';
import type { RequestView } from '../request/request-view';

/** What a request to an endpoint must carry, as its author wrote it. */
export type ContractDocument = {
  params: readonly PartDocument[];
  headers: readonly PartDocument[];
  body: BodyDocument | null;
  /** The names among `params` that are in the path; the others are in the query. */
  pathParams: readonly string[];
};

export type PartDocument = {
  name: string;
  /** A JSON Schema, the string that it must equal, or null for anything. */
  value: Readonly<Record<string, unknown>> | string | null;
  required: boolean;
  default_response: unknown;
  default_status_code: number | null;
};

export type BodyDocument = {
  schema: Readonly<Record<string, unknown>> | boolean | null;
  required: boolean;
  default_response: unknown;
  default_status_code: number | null;
};

export type PartKind = 'param' | 'query' | 'header' | 'body';

export type FailedPart = {
  part: PartKind;
  name: string;
  /** /query/limit, /path/id, /headers/x-api-key, /body/items/0/price */
  pointer: string;
  message: string;
  expected?: string;
  actual?: string;
  /** What the author wants to be answered when this part fails; null when nothing was said. */
  default: DefaultAnswer | null;
};

export type DefaultAnswer = { response: unknown; status: number | null };

export type ContractResult = { ok: true } | { ok: false; failed: FailedPart[] };

export type Contract = {
  readonly isEmpty: boolean;
  readonly parts: readonly ContractPart[];
  check(view: RequestView): ContractResult;
};

/** One part of the request, compiled. */
export type ContractPart = {
  /** As checks call it: query.limit, header.x-key, body. */
  readonly title: string;
  isMet(view: RequestView): boolean;
  /** Why it is not met; only asked when it is not. */
  failures(view: RequestView): FailedPart[];
  check(view: RequestView): Check;
};
