import type { Answer } from '../../../engine/answer';
import { isoTime } from '../../../platform/clock';
import { jsonAnswer } from '../answers/answers';
import type { ImagesHealth } from '../documents/own-documents';
import type { ImagesCall } from '../images-call';

export async function health({ context: { group, now }, memory }: ImagesCall): Promise<Answer> {
  const { queued, processing, completed, failed } = await memory.counts({ now });
  const told: ImagesHealth = {
    status: 'healthy',
    service: group.slug,
    timestamp: isoTime(now),
    jobs: { queued, processing, completed, failed },
  };
  return jsonAnswer(200, told);
}
