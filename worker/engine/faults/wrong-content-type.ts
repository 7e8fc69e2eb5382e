import type { Answer } from '../answer';
import { type ApplyFault, done, notDone, pick } from './fault';
import { hasRoomForBody, mediaTypeOf } from './subject-body';

const TYPES = [
  'application/json',
  'text/html; charset=utf-8',
  'text/plain; charset=utf-8',
  'application/xml',
  'application/octet-stream',
  'image/png',
];

export const wrongContentType: ApplyFault<'wrong_content_type'> = (subject, { content_type }, random) => {
  const { answer } = subject;
  const right = mediaTypeOf(answer);
  const hasBody = hasRoomForBody(subject) && answer.body !== null;
  if (right === null && !hasBody) return notDone('The answer has no body that could have a type.');
  const wrong =
    content_type ??
    pick(
      TYPES.filter((type) => type.split(';', 1)[0] !== right),
      random,
    ) ??
    '';
  return done(typedAs(answer, wrong), wrong);
};

function typedAs(answer: Answer, type: string): Answer {
  const others = answer.headers.filter(([name]) => name !== 'content-type');
  return { ...answer, headers: [['content-type', type], ...others] };
}
