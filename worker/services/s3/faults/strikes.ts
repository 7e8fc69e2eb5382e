import { createRandom } from '../../../engine/random';
import type { S3Context } from '../compiled';
import type { S3Fault } from '../settings/faults-config';

/** Which faults hit one answer; a fault that cannot happen to it is not asked for. */
export type Strikes = {
  isStruckBy(fault: S3Fault): boolean;
  /** Those that were. */
  struck: ReadonlySet<S3Fault>;
};

/** Each fault has dice of its own, so that none depends on what else was asked. */
export function strikesOf({ config: { faults }, seed }: Pick<S3Context, 'config' | 'seed'>): Strikes {
  const struck = new Set<S3Fault>();
  return {
    struck,
    isStruckBy(fault) {
      const isStruck = faults[fault] > 0 && createRandom(`${seed.dice}~${fault}`).next() < faults[fault];
      if (isStruck) struck.add(fault);
      return isStruck;
    },
  };
}
