import { type ApplyFault, done } from './fault';

/** No byte for a long time. A client with patience sees the connection end without an answer, but HEAD gets it late. */
export const hang: ApplyFault<'hang'> = ({ answer }, { milliseconds }) => {
  const { status, headers } = answer;
  return done({ status, headers, body: null, wire: { kind: 'hang', milliseconds } }, `${milliseconds} ms`);
};
