import type { Answer } from '../../../engine/answer';
import type { AuthContext } from '../compiled';
import { refuse } from './refusals';

/** Waits, and fails, by chance: both follow from the seed of the exchange. */
export async function makeTrouble({ config, random, ports, why }: AuthContext): Promise<Answer | null> {
  const { random_delay: delay, error_rate, error_status } = config;
  if (delay.enabled) {
    why.delay_ms = random.integer(delay.min_delay_ms, delay.max_delay_ms);
    await ports.wait(why.delay_ms);
  }
  if (error_rate === 0 || random.next() >= error_rate) return null;
  why.fault = 'error_rate';
  const answer = refuse(why, {
    status: error_status,
    code: 'random_error',
    title: 'A random error',
    detail: `The settings of this group let ${Math.round(error_rate * 1000) / 10} % of its requests fail, and this is one of them.`,
    step: 'error_rate',
  });
  why.outcome = 'fault';
  return { ...answer, headers: [...answer.headers, ['x-understudy-fault', 'error_rate']] };
}
