import type { ImageJobStatus } from '../../api/image-queries';

/** Whether a job is still to end. */
export function isUnderWay({ status }: { status: ImageJobStatus }): boolean {
  return status === 'queued' || status === 'processing';
}
