import { type ApplyFault, done, notDone } from './fault';
import { bodyBytes } from './subject-body';

export const truncated: ApplyFault<'truncated'> = (subject, { fraction }, random) => {
  const body = bodyBytes(subject);
  if (!body || body.byteLength === 0) return notDone('There is no body in memory that could be cut.');
  const announced = body.byteLength;
  const wanted = fraction === undefined ? random.integer(0, announced - 1) : Math.floor(announced * fraction);
  const bytes = Math.min(wanted, announced - 1);
  return done(
    { ...subject.answer, body, wire: { kind: 'truncate', bytes, announced } },
    `${bytes} of ${announced} bytes`,
  );
};
