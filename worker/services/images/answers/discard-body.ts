import type { MockRequest } from '../../service';

/** The log takes along what is shorter, which is read by that. */
const SHORT_BYTES = 64 * 1024;
const MOST_BYTES = 128 * 1024 * 1024;

/**
 * A client that is still sending when it is answered often loses the answer, and tells of a broken connection. What it has
 * announced is read to its end, unless it waits for a word before it sends, or it would take too long.
 */
export async function discardBody(request: MockRequest): Promise<void> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced <= SHORT_BYTES || announced > MOST_BYTES || request.headers.has('expect')) return;
  const stream = request.stream();
  if (!stream || stream.locked) return;
  const reader = stream.getReader();
  // Whoever breaks off will not read the answer either.
  const next = () => reader.read().catch(() => ({ done: true }));
  while (!(await next()).done);
}
