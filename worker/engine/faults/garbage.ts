import { type ApplyFault, done, notDone } from './fault';
import { randomBytes } from './random-bytes';
import { hasRoomForBody } from './subject-body';

/** Bytes that mean nothing, fewer than were announced, and then the connection ends. */
export const garbage: ApplyFault<'garbage'> = (subject, { bytes }, random) => {
  if (!hasRoomForBody(subject)) return notDone('The answer has no body.');
  const { status, headers } = subject.answer;
  const announced = bytes + random.integer(1, bytes);
  return done(
    { status, headers, body: randomBytes(bytes, random), wire: { kind: 'truncate', bytes, announced } },
    `${bytes} of ${announced} bytes`,
  );
};
