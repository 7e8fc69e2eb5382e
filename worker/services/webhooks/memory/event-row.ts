import type { SignatureScheme } from '../../../platform/webhook-signature/signature-config';
import type { Verdict } from '../documents';
import type { Provider } from '../provider/provider-of';

/** An event as it is kept, its body apart. */
export type EventRow = {
  seq: number;
  id: string;
  client_id: string;
  method: string;
  path: string;
  type: string | null;
  provider: Provider | null;
  delivery_id: string | null;
  /** By the project's clock. */
  received_at: number;
  size: number;
  content_type: string | null;
  address: string | null;
  user_agent: string | null;
  country: string | null;
  verdict: Verdict;
  scheme: SignatureScheme;
  step: string | null;
  detail: string | null;
  status: number;
  attempt: number;
  is_text: number;
  query: string;
  /** JSON. */
  headers: string;
};

/** What a list shows. */
export type SummaryRow = Omit<EventRow, 'is_text' | 'query' | 'headers'>;

export const SUMMARY_COLUMNS =
  'seq, id, client_id, method, path, type, provider, delivery_id, received_at, size, content_type, address, user_agent, country, verdict, scheme, step, detail, status, attempt';

export const EVENT_COLUMNS = `${SUMMARY_COLUMNS}, is_text, query, headers`;
