import type { BenchCase } from './case.ts';

const BUCKET = 'bench';
/** Each connection has one for itself most of the time. */
const KEYS = Array.from({ length: 16 }, (_, index) => `folder/object-${index}`);

type Size = { name: string; says: string; bytes: number };

const SIZES: readonly Size[] = [
  { name: '4k', says: '4 KiB', bytes: 4 * 1024 },
  { name: '1m', says: '1 MiB', bytes: 1024 * 1024 },
];

/** Text, so that every load generator can send it. */
export function textOf(bytes: number, line = '0123456789abcde\n'): string {
  return line.repeat(bytes / line.length);
}

const [path = '', ...morePaths] = KEYS.map((key) => `/${BUCKET}/${key}`);

function putCase({ name, says, bytes }: Size): BenchCase {
  const caseName = `s3-put-${name}`;
  return {
    name: caseName,
    title: `PUT of an object of ${says}, over one of ${KEYS.length} that are there with other bytes`,
    family: caseName,
    endpoints: [],
    stores: { bucket: BUCKET, keys: [], body: '' },
    request: {
      method: 'PUT',
      path,
      morePaths,
      headers: { 'content-type': 'text/plain' },
      body: textOf(bytes),
      otherBody: textOf(bytes, 'fedcba987654321\n'),
    },
    expect: { status: 200, body: '' },
    skips: {},
  };
}

function getCase({ name, says, bytes }: Size): BenchCase {
  const caseName = `s3-get-${name}`;
  return {
    name: caseName,
    title: `GET of one of ${KEYS.length} objects of ${says}`,
    family: caseName,
    endpoints: [],
    stores: { bucket: BUCKET, keys: KEYS, body: textOf(bytes) },
    request: { method: 'GET', path, morePaths, headers: {}, body: '' },
    expect: { status: 200, body: textOf(bytes) },
    skips: {},
  };
}

export const S3_OBJECT_CASES: readonly BenchCase[] = SIZES.flatMap((size) => [putCase(size), getCase(size)]);
