import type { ImageJob, ImageJobStatus } from '../../api/image-queries';
import { percent } from '../../i18n/numbers';
import { Badge } from '../../ui/badge';
import type { Tone } from '../../ui/tone';
import { words } from './words';

export const STATUSES = ['queued', 'processing', 'completed', 'failed'] as const satisfies ImageJobStatus[];

export const STATUS_TONES: Record<ImageJobStatus, Tone> = {
  queued: 'plain',
  processing: 'info',
  completed: 'success',
  failed: 'danger',
};

/** What a job is at, and while it is under way how far. */
export function JobStatus(props: { job: Pick<ImageJob, 'status' | 'progress'> }) {
  return (
    <Badge tone={STATUS_TONES[props.job.status]}>
      {words().statuses[props.job.status]}
      {props.job.status === 'processing' ? (
        <span class="tabular-nums">{percent(props.job.progress / 100)}</span>
      ) : undefined}
    </Badge>
  );
}
