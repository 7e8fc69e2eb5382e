import type { Answer } from '../answer';
import type { Random } from '../random';
import type { DelayShape } from './delay-shape';

/** One way to break an answer, with its options. */
export type Fault =
  | { fault: 'latency'; delay: DelayShape }
  | { fault: 'status'; status_codes: number[] }
  | { fault: 'hang'; milliseconds: number }
  | { fault: 'empty' }
  | { fault: 'truncated'; fraction?: number | undefined }
  | { fault: 'dribbled'; chunks: number; milliseconds: number }
  | { fault: 'malformed_json' }
  | { fault: 'garbage'; bytes: number }
  | { fault: 'wrong_content_type'; content_type?: string | undefined }
  | { fault: 'random_header' }
  | { fault: 'random_status'; status_codes?: number[] | undefined }
  | { fault: 'random_body' }
  | { fault: 'contract_violation' };

export type FaultName = Fault['fault'];

/** An answer as the client would get it. */
export type Subject = { answer: Answer; method: string };

/**
 * The broken answer, with what x-understudy-fault tells beside the fault's name, such as the place; or why this fault
 * cannot happen to this answer. `delay` comes before the answer.
 */
export type Outcome =
  | { isDone: true; answer: Answer; detail: string; delay?: number }
  | { isDone: false; reason: string };

export type ApplyFault<Name extends FaultName> = (
  subject: Subject,
  settings: Extract<Fault, { fault: Name }>,
  random: Random,
) => Outcome;

export function done(answer: Answer, detail = ''): Outcome {
  return { isDone: true, answer, detail };
}

export function notDone(reason: string): Outcome {
  return { isDone: false, reason };
}

export function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[random.integer(0, items.length - 1)];
}
