import type { Random } from '../random';
import { type ApplyFault, done, notDone } from './fault';
import { randomBytes, randomWord } from './random-bytes';
import { hasRoomForBody, mediaTypeOf } from './subject-body';

/** A whole body that has nothing to do with what was asked: JSON for JSON, text for text, bytes for bytes. */
export const randomBody: ApplyFault<'random_body'> = (subject, _settings, random) => {
  const { answer } = subject;
  if (!hasRoomForBody(subject) || answer.body === null) return notDone('The answer has no body.');
  return done({ ...answer, body: bodyLike(answer.body, mediaTypeOf(answer) ?? '', random) });
};

function bodyLike(body: unknown, type: string, random: Random): string | Uint8Array {
  if (/[/+]json$/.test(type)) return JSON.stringify(randomValue(random, 3));
  if (typeof body === 'string' || type.startsWith('text/')) return randomText(random);
  return randomBytes(random.integer(16, 1024), random);
}

function randomText(random: Random): string {
  return Array.from({ length: random.integer(3, 30) }, () => randomWord(random.integer(2, 9), random)).join(
    ' ',
  );
}

function randomValue(random: Random, depth: number): unknown {
  const kind = random.integer(depth > 0 ? 0 : 2, 5);
  const size = () => random.integer(1, 4);
  if (kind === 0) return Array.from({ length: size() }, () => randomValue(random, depth - 1));
  if (kind === 1) {
    const entries = Array.from({ length: size() }, () => [
      randomWord(6, random),
      randomValue(random, depth - 1),
    ]);
    return Object.fromEntries(entries);
  }
  if (kind === 2) return random.integer(-100_000, 100_000);
  if (kind === 3) return randomText(random);
  return kind === 4 ? random.next() < 0.5 : null;
}
