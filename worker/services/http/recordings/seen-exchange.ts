import type { HeaderList } from '../../../engine/answer';
import type { KeptBody } from '../../../engine/exchange';
import { MASK } from '../../../engine/log-masking/masks';
import { REDACTED } from './redact';

/** A body as the log keeps it. */
export type SeenBody = Omit<KeptBody, 'encoding' | 'sha256'> & { encoding?: 'base64' | undefined };

/** What endpoints are made of; every exchange of the log has it. */
export type SeenExchange = {
  /** When it came, so that the newest can be told. */
  at: number;
  method: string;
  /** Below the group's base, without its query. */
  path: string;
  /** With its query; empty when it is not known. */
  url: string;
  request_headers: HeaderList;
  request_body: SeenBody;
  status: number;
  response_headers: HeaderList;
  response_body: SeenBody;
  why?: { outcome: string; fault?: string | undefined } | undefined;
};

/** Nobody had an answer to it: what the house said then is no answer to be kept. */
export function isUnanswered({ why }: SeenExchange): boolean {
  return why?.outcome === 'unmatched' || why?.outcome === 'method_not_allowed';
}

/** Whether a value stands in the place of one that is not told. */
export function isMasked(text: string): boolean {
  return text === MASK || text === REDACTED;
}
