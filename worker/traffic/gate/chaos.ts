import type { Random } from '../../engine/random';
import type { ChaosSettings, DelayRange } from '../../services/gate-settings';

/** What chaos does to one exchange. Always the same draws in the same order, so that a seed repeats them. */
export function drawChaos(chaos: ChaosSettings, random: Random): { status: number | null; delay: number } {
  const isHit = random.next() < chaos.error_rate;
  const picked = chaos.error_status_codes[random.integer(0, chaos.error_status_codes.length - 1)];
  return { status: isHit && picked !== undefined ? picked : null, delay: drawDelay(chaos.delay, random) };
}

export function drawDelay({ min, max }: DelayRange, random: Random): number {
  return max === 0 ? 0 : random.integer(min, max);
}
