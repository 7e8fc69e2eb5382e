import { base64OfBytes } from '../../../engine/base64';
import { createRandom, type Random } from '../../../engine/random';

/** By which S3 names an answer, in its headers and in its errors. */
export type AnswerIdentity = { requestId: string; hostId: string };

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ID_LENGTH = 16;
const HOST_BYTES = 57;

/** From the dice of the exchange: sent again with its seed, an answer has the same names. */
export function answerIdentity(dice: string): AnswerIdentity {
  const bytes = drawnBytes(createRandom(`${dice}~request`), ID_LENGTH + HOST_BYTES);
  let requestId = '';
  for (const byte of bytes.subarray(0, ID_LENGTH)) requestId += LETTERS[byte % LETTERS.length];
  return { requestId, hostId: base64OfBytes(bytes.subarray(ID_LENGTH)) };
}

/** Four at a draw. */
function drawnBytes(random: Random, count: number): Uint8Array {
  const words = new Uint32Array(Math.ceil(count / 4));
  for (let index = 0; index < words.length; index++) words[index] = random.integer(0, 0xffff_ffff);
  return new Uint8Array(words.buffer, 0, count);
}
