import type { ForwardingTarget } from './log-forwarding/forwarding-target';

/** What a project's log is told of its settings. */
export type LogConfig = {
  keep: { exchanges: number; days: number };
  forwarding: { project: string; targets: readonly ForwardingTarget[] };
};
