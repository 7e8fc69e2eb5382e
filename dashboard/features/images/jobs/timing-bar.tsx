import type { ImageJob } from '../../../api/image-queries';
import { milliseconds } from '../../../i18n/format';
import { timingShares } from './timing-shares';
import { words } from './words';

type Timed = Pick<ImageJob, 'status' | 'created_at' | 'timing'>;

/** How long a job waits and how long it is worked on, and how far that is by the clock of the project. */
export function TimingBar(props: { job: Timed; now: number }) {
  const shares = () => timingShares(props.job, props.now);
  const timing = () => props.job.timing;
  const end = () => (props.job.status === 'failed' ? 'bg-danger' : 'bg-info');

  return (
    <div class="grid w-full min-w-28 gap-1 sm:max-w-80">
      <div class="flex h-2 gap-0.5 overflow-hidden rounded-full" aria-hidden="true">
        <Part share={shares().queued} done={shares().queuedDone} fill="bg-control" />
        <Part share={1 - shares().queued} done={shares().processingDone} fill={end()} />
      </div>
      <p class="flex justify-between gap-2 whitespace-nowrap text-fg-muted text-label tabular-nums">
        <span title={words().queuedFor}>
          <span class="sr-only">{words().queuedFor} </span>
          {milliseconds(timing().queued_ms)}
        </span>
        <span title={words().processedFor}>
          <span class="sr-only">{words().processedFor} </span>
          {milliseconds(timing().processing_ms)}
        </span>
      </p>
    </div>
  );
}

function Part(props: { share: number; done: number; fill: string }) {
  return (
    <span class="relative h-full min-w-1 bg-line" style={{ 'flex-grow': props.share, 'flex-basis': 0 }}>
      <span class={`absolute inset-y-0 left-0 ${props.fill}`} style={{ width: `${props.done * 100}%` }} />
    </span>
  );
}
