import type { HeaderList } from '../answer';
import { type ApplyFault, done, pick } from './fault';
import { randomWord } from './random-bytes';

/** Without these a client would not see the answer at all, or see another fault. */
const LEFT_ALONE = /^(content-|access-control-|set-cookie$|transfer-encoding$|connection$)/;

/** One header of the answer gets a value that means nothing, or there is one that nobody expects. */
export const randomHeader: ApplyFault<'random_header'> = ({ answer }, _settings, random) => {
  const own = [...answer.headers.keys()].filter(
    (index) => !LEFT_ALONE.test(answer.headers[index]?.[0] ?? ''),
  );
  const place = random.next() < 0.5 ? pick(own, random) : undefined;
  const value = randomWord(16, random);
  const name = answer.headers[place ?? -1]?.[0] ?? `x-${randomWord(8, random)}`;
  const headers: HeaderList =
    place === undefined
      ? [...answer.headers, [name, value]]
      : answer.headers.map((header, index) => (index === place ? [name, value] : header));
  return done({ ...answer, headers }, name);
};
