import { expect, test } from 'vitest';
import { picture } from '../../../engine/images/fixtures/picture';
import { inspectImage } from '../../../engine/images/inspect-image';
import { inTurn } from '../codecs/job-line';
import { smallOf } from './small-of';

test('a picture for which nobody has time now is refused for a moment, and not for good', async () => {
  const bytes = picture('png colour');
  const inspected = inspectImage(bytes);
  if (!inspected.ok) throw new Error(inspected.problem.detail);
  const others = Array.from({ length: 101 }, () => inTurn(async () => 'made'));
  expect(await smallOf(bytes, inspected.image)).toMatchObject({
    ok: false,
    refusal: { status: 503, code: 'busy', headers: [['retry-after', '1']] },
  });
  await Promise.all(others);
  expect(await smallOf(bytes, inspected.image)).toMatchObject({ ok: true });
});
