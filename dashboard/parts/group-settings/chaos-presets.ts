import type { ChaosSettings } from '../../api/chaos-preview';

/** Troubles that clients really meet, to begin with. */
export const CHAOS_PRESETS: readonly ChaosSettings[] = [
  { faults: [{ fault: 'status', probability: 0.2, status_codes: [503] }] },
  {
    faults: [{ fault: 'latency', probability: 0.1, delay: { type: 'uniform', lower: 1_000, upper: 3_000 } }],
  },
  {
    faults: [
      { fault: 'status', probability: 0.2, status_codes: [503] },
      { fault: 'latency', probability: 0.1, delay: { type: 'uniform', lower: 1_000, upper: 3_000 } },
    ],
  },
  {
    faults: [
      { fault: 'truncated', probability: 0.1 },
      { fault: 'malformed_json', probability: 0.1 },
      { fault: 'empty', probability: 0.1 },
    ],
  },
];
