import type { ObjectAbout } from '../../../engine/s3/store/stored-version';

/** Governed ones give way to who may bypass governance, held ones to nobody. */
export type LockState = 'open' | 'governed' | 'held';

type Locks = Pick<ObjectAbout, 'legalHold' | 'retention'>;

export function lockState({ legalHold, retention }: Locks, now: number): LockState {
  if (legalHold === 'ON') return 'held';
  if (!retention || retention.until <= now) return 'open';
  return retention.mode === 'COMPLIANCE' ? 'held' : 'governed';
}
