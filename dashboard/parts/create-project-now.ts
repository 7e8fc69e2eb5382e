import { createSignal, onCleanup } from 'solid-js';
import { useQuery } from '../api/query/use-query';
import { clockQuery } from '../api/settings-queries';
import { mockTime } from './mock-time';
import { useProject } from './project-frame';

const TICK_MS = 500;
const AGAIN_MS = 10_000;

/** The clock of the project, as it goes on; until it is known, that of this machine. */
export function createProjectNow() {
  const { project } = useProject();
  const reading = useQuery(() => ({ ...clockQuery(project().id), refetchInterval: AGAIN_MS }));
  const [here, setHere] = createSignal(Date.now());
  const timer = setInterval(() => setHere(Date.now()), TICK_MS);
  onCleanup(() => clearInterval(timer));
  return {
    now: () => (reading.data ? mockTime(reading.data, Math.max(here(), reading.data.read_at)) : here()),
    isFrozen: () => reading.data?.clock.mode === 'frozen',
  };
}
