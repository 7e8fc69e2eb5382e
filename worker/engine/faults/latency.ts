import { drawDelay } from './delay-shape';
import type { ApplyFault } from './fault';

export const latency: ApplyFault<'latency'> = ({ answer }, { delay }, random) => ({
  isDone: true,
  answer,
  detail: '',
  delay: drawDelay(delay, random),
});
