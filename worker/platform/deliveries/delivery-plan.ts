import type { MemoryDesk } from '../service-memory';
import type { SigningSettings } from '../webhook-signature/sign';
import type { DeliveryState } from './delivery-documents';

/** What each attempt sends. */
export type DeliveryPlan = {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: Uint8Array;
  /** Signs each attempt with the time of it; null sends the headers as they stand. */
  sign: { settings: SigningSettings; id: string } | null;
};

export type NewDelivery<Kind extends string = string> = DeliveryPlan & {
  id: string;
  /** What the service calls it. */
  kind: Kind;
  /** What of the service's it tells of; null for nothing that has an id. */
  event_id: string | null;
  max_attempts: number;
  /** The pauses between attempts; the last one is kept on with. */
  backoff_ms: number[];
};

/** `project_now` is what the project's clock says. */
export type NewDeliveryWish<Kind extends string = string> = {
  delivery: NewDelivery<Kind>;
  project_now: number;
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

/** No attempt follows by itself. */
export type SettledDelivery = {
  id: string;
  kind: string;
  event_id: string | null;
  state: Exclude<DeliveryState, 'pending'>;
};

/** Told of in the same step of the memory in which it is written. */
export type OnSettled = (desk: MemoryDesk, delivery: SettledDelivery) => void;
