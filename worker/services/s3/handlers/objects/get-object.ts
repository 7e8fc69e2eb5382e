import type { Answer, HeaderList } from '../../../../engine/answer';
import { contentRange } from '../../../../engine/s3/ranges/byte-range';
import type { Found } from '../../../../engine/s3/store/store-calls';
import type { S3Call } from '../../s3-call';
import { objectBody } from '../answers/object-body';
import { identityHeaders, objectHeaders } from '../answers/object-headers';
import { overridden, responseOverrides } from '../answers/response-overrides';
import { spoiledChecksum } from '../answers/spoiled-checksum';
import { versionHeader } from '../answers/version-header';
import { askedRead } from '../requests/asked-read';

export async function getObject(call: S3Call): Promise<Answer> {
  const read = await readObject(call, true);
  if (read.found.outcome === 'not_modified') return read.answer;
  const { found, answer, length } = read;
  const isEncoded = answer.headers.some(([name]) => name === 'content-encoding');
  return { ...answer, ...objectBody(call, found.pieces, length), isEncoded };
}

export async function headObject(call: S3Call): Promise<Answer> {
  const { found, answer, length } = await readObject(call, false);
  if (found.outcome === 'not_modified') return answer;
  return { ...answer, headers: [...answer.headers, ['content-length', String(length)]] };
}

type Read = { found: Found; answer: Answer; length: number };

async function readObject(call: S3Call, wantsBytes: boolean): Promise<Read> {
  const overrides = responseOverrides(call);
  const asked = { ...askedRead(call), wantsBytes };
  const found = await call.store.call('getObject', call.asker(), asked);
  const { version, range, isVersioned } = found;
  if (found.outcome === 'not_modified') {
    const headers = [...identityHeaders(version), ...versionHeader(isVersioned ? version.versionId : null)];
    return { found, answer: { status: 304, headers, body: null }, length: 0 };
  }
  const headers = overridden(objectHeaders(call, found), overrides);
  if (range) headers.push(['content-range', contentRange(range, version.size)]);
  const told: HeaderList = call.isStruckBy('wrong_checksum') ? spoiledChecksum(headers) : headers;
  const answer = { status: range ? 206 : 200, headers: told, body: null };
  return { found, answer, length: range?.length ?? version.size };
}
