import type { Answer, HeaderList } from '../../../engine/answer';
import type { MockRequest } from '../../service';
import type { S3Context } from '../compiled';
import type { AnswerIdentity } from './answer-identity';
import { httpDate } from './http-date';

type Finishing = {
  request: MockRequest;
  context: Pick<S3Context, 'why' | 'now'>;
  identity: AnswerIdentity;
  cors: HeaderList;
  struck: ReadonlySet<string>;
};

/** What every answer of S3 carries. The date is of the project's clock: clients set theirs by it. */
export function finished(answer: Answer, { request, context, identity, cors, struck }: Finishing): Answer {
  const headers: HeaderList = [
    ['x-amz-request-id', identity.requestId],
    ['x-amz-id-2', identity.hostId],
    ['date', httpDate(context.now)],
    ['server', 'AmazonS3'],
    ...answer.headers,
    ...cors,
  ];
  if (struck.size > 0) {
    const names = [...struck].join(', ');
    headers.push(['x-understudy-fault', names]);
    const { why } = context;
    why.fault = why.fault === undefined ? names : `${why.fault}, ${names}`;
  }
  return { ...answer, headers, body: request.method === 'HEAD' ? null : answer.body };
}
