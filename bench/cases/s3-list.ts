import { z } from 'zod';
import type { BenchCase } from './case.ts';

const BUCKET = 'bench';
const OBJECTS = 100_000;
const PAGE = 1_000;

/** Folders of a hundred, the names in the order of their bytes. */
function keysUpTo(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const number = String(index).padStart(6, '0');
    return `folder-${number.slice(0, 4)}/object-${number}`;
  });
}

/** A page from the middle of a bucket. */
export function s3ListCase(most: number): BenchCase {
  const keys = keysUpTo(Math.min(OBJECTS, most));
  const middle = keys.length / 2;
  const page = keys.slice(middle, middle + PAGE);
  const query = new URLSearchParams({ 'list-type': '2', 'start-after': keys[middle - 1] ?? '' });
  const lists = (text: string) => {
    const listed = [...text.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key]) => key);
    return listed.length === page.length && listed.every((key, index) => key === page[index]);
  };
  return {
    name: 's3-list',
    title: `LIST of ${PAGE.toLocaleString('en')} of ${OBJECTS.toLocaleString('en')} keys, from the middle on`,
    family: 's3-list',
    endpoints: [],
    stores: { bucket: BUCKET, keys, body: 'x' },
    request: { method: 'GET', path: `/${BUCKET}?${query}`, headers: {}, body: '' },
    expect: { status: 200, shape: z.string().refine(lists, { error: 'it is another page' }) },
    skips: {},
  };
}
