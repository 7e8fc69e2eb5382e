import type { Random } from '../random';
import { contractViolation } from './contract-violation';
import { dribbled } from './dribbled';
import { empty } from './empty';
import type { ApplyFault, Fault, FaultName, Outcome, Subject } from './fault';
import { garbage } from './garbage';
import { hang } from './hang';
import { latency } from './latency';
import { malformedJson } from './malformed-json';
import { randomBody } from './random-body';
import { randomHeader } from './random-header';
import { randomStatus } from './random-status';
import { status } from './status';
import { truncated } from './truncated';
import { wrongContentType } from './wrong-content-type';

const CATALOGUE: { [Name in FaultName]: ApplyFault<Name> } = {
  latency,
  status,
  hang,
  empty,
  truncated,
  dribbled,
  malformed_json: malformedJson,
  garbage,
  wrong_content_type: wrongContentType,
  random_header: randomHeader,
  random_status: randomStatus,
  random_body: randomBody,
  contract_violation: contractViolation,
};

export function applyFault(fault: Fault, subject: Subject, random: Random): Outcome {
  // The table has for each name the function that takes its settings, which TypeScript cannot follow through the union.
  const apply = CATALOGUE[fault.fault] as ApplyFault<FaultName>;
  return apply(subject, fault, random);
}

/** Each fault with its usual options: what a twin draws from where nothing is set. */
export const EVERY_FAULT: readonly Fault[] = [
  { fault: 'latency', delay: { type: 'lognormal', median: 500, sigma: 0.5, max_value: 5000 } },
  { fault: 'status', status_codes: [500, 502, 503, 504] },
  { fault: 'hang', milliseconds: 10_000 },
  { fault: 'empty' },
  { fault: 'truncated' },
  { fault: 'dribbled', chunks: 10, milliseconds: 2000 },
  { fault: 'malformed_json' },
  { fault: 'garbage', bytes: 64 },
  { fault: 'wrong_content_type' },
  { fault: 'random_header' },
  { fault: 'random_status' },
  { fault: 'random_body' },
  { fault: 'contract_violation' },
];
