import type { SigningSettings } from '../signature/sign';

/** What each attempt sends. */
export type DeliveryPlan = {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: Uint8Array;
  /** Signs each attempt with the time of it; null sends the headers as they stand. */
  sign: { settings: SigningSettings; id: string } | null;
};

export type NewDelivery = DeliveryPlan & {
  id: string;
  kind: 'replay' | 'send';
  event_id: string | null;
  max_attempts: number;
  backoff_ms: number[];
};

/** An attempt that has been begun: nobody else makes it. */
export type BegunAttempt = {
  delivery_id: string;
  number: number;
  plan: DeliveryPlan;
  /** What the project's clock is ahead of real time, in milliseconds. */
  clock_offset: number;
};

export type AttemptOutcome = {
  duration_ms: number;
  status: number | null;
  error: string | null;
  response: { headers: Record<string, string>; body: string } | null;
  sent_headers: Record<string, string>;
  /** Another attempt could not end otherwise. */
  isFinal: boolean;
  /** What the receiver has asked to wait, in milliseconds; null when it has not. */
  retry_after: number | null;
};
