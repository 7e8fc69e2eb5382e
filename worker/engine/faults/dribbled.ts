import { type ApplyFault, done, notDone } from './fault';
import { bodyBytes } from './subject-body';

export const dribbled: ApplyFault<'dribbled'> = (subject, settings) => {
  const body = bodyBytes(subject);
  if (!body || body.byteLength < 2) return notDone('There is no body in memory that could come in parts.');
  const chunks = Math.min(settings.chunks, body.byteLength);
  const { milliseconds } = settings;
  return done(
    { ...subject.answer, body, wire: { kind: 'dribble', chunks, milliseconds } },
    `${chunks} chunks in ${milliseconds} ms`,
  );
};
