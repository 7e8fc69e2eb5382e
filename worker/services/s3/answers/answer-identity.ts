import { base64OfBytes } from '../../../engine/base64';
import { createRandom } from '../../../engine/random';

/** By which S3 names an answer, in its headers and in its errors. */
export type AnswerIdentity = { requestId: string; hostId: string };

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ID_LENGTH = 16;
const HOST_BYTES = 57;

/** From the dice of the exchange: sent again with its seed, an answer has the same names. */
export function answerIdentity(dice: string): AnswerIdentity {
  const random = createRandom(`${dice}~request`);
  let requestId = '';
  for (let index = 0; index < ID_LENGTH; index++) requestId += LETTERS[random.integer(0, LETTERS.length - 1)];
  const host = Uint8Array.from({ length: HOST_BYTES }, () => random.integer(0, 255));
  return { requestId, hostId: base64OfBytes(host) };
}
