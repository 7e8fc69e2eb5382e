import { type ApplyFault, done, notDone } from './fault';

/** The connection ends before there is any answer: then no header tells of it, only the log does. */
export const empty: ApplyFault<'empty'> = ({ answer, method }) => {
  if (method === 'HEAD') return notDone('The answer to HEAD cannot be held back.');
  const { status, headers } = answer;
  return done({ status, headers, body: null, wire: { kind: 'drop' } });
};
