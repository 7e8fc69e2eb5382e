import { type ApplyFault, done, notDone, pick } from './fault';

/** No 1xx, 204, 205 or 3xx, which would change more than the status, and none that browsers repeat by themselves. */
const STATUSES = [
  200, 201, 202, 203, 400, 401, 402, 403, 404, 405, 406, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418,
  422, 423, 424, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511,
];

/** The same answer under another status. */
export const randomStatus: ApplyFault<'random_status'> = ({ answer }, { status_codes }, random) => {
  const others = (status_codes ?? STATUSES).filter((status) => status !== answer.status);
  const status = pick(others, random);
  if (status === undefined) return notDone(`The answer has the status ${answer.status} already.`);
  return done({ ...answer, status }, String(status));
};
