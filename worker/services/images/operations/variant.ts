import type { Answer, HeaderList } from '../../../engine/answer';
import { type ByteRange, byteRange } from '../../../engine/byte-range';
import { namesEtag } from '../../../engine/etag-list';
import type { Refusal } from '../../refusal';
import { bad, good, type Or, refuse } from '../answers/refusals';
import type { ImagesContext } from '../compiled';
import type { ImagesCall } from '../images-call';
import type { VariantRow } from '../memory/rows';
import { cacheControl } from '../storage/cache-control';
import { readVariant } from '../storage/read-variant';

/** The bytes of a variant, for everybody who has its address. */
export async function variant({ request, params, context, memory }: ImagesCall): Promise<Answer> {
  const { why, config } = context;
  const { job_id = '', file = '' } = params;
  const dot = file.lastIndexOf('.');
  const name = file.slice(0, dot);
  const looked = dot < 1 ? null : await memory.variant({ id: job_id, name, now: context.now });
  const found = looked?.variant;
  if (!found || !hasExtension(found, file.slice(dot + 1))) return refuse(why, unknownVariant(file));
  why.rule = `${found.name} of ${job_id}`;
  const headers = headersOf(found, config.storage.cache_seconds);
  if (namesEtag(request.headers.get('if-none-match') ?? '', etagOf(found)))
    return { status: 304, headers: headers.filter(([name]) => !OF_BODY.has(name)), body: null };
  if (request.method === 'HEAD')
    return { status: 200, headers: [...headers, ['content-length', String(found.size)]], body: null };
  const range = askedRange(request.headers, found);
  if (range === 'unsatisfiable')
    return { status: 416, headers: [['content-range', `bytes */${found.size}`]], body: null };
  const read = await bytesOf(found, context);
  if (!read.ok) return refuse(why, read.refusal);
  if (range === null) return { status: 200, headers, body: read.value };
  const end = range.offset + range.length;
  return {
    status: 206,
    headers: [...headers, ['content-range', `bytes ${range.offset}-${end - 1}/${found.size}`]],
    body: read.value.slice(range.offset, end),
  };
}

const OF_BODY = new Set(['content-type', 'content-disposition', 'accept-ranges']);

function headersOf(variant: VariantRow, seconds: number): HeaderList {
  return [
    ['content-type', variant.media_type],
    ['cache-control', cacheControl(seconds)],
    ['etag', etagOf(variant)],
    ['accept-ranges', 'bytes'],
    ['content-disposition', 'inline'],
    ['x-content-type-options', 'nosniff'],
    ['cross-origin-resource-policy', 'cross-origin'],
  ];
}

function etagOf({ sha256 }: VariantRow): string {
  return `"${sha256}"`;
}

/** A part is of no use to who has the beginning of another image. */
function askedRange(headers: Headers, variant: VariantRow): ByteRange {
  const condition = headers.get('if-range');
  if (condition !== null && condition !== etagOf(variant)) return null;
  return byteRange(headers.get('range'), variant.size);
}

/** As it stands in its URL, or as people would write it. */
function hasExtension({ extension, format }: VariantRow, asked: string): boolean {
  return asked === extension || asked === format;
}

async function bytesOf(found: VariantRow, { ports, group, now }: ImagesContext): Promise<Or<Uint8Array>> {
  const bytes = await readVariant(found.place, { ports, group, now });
  return bytes ? good(bytes) : bad(LOST);
}

const LOST: Refusal = {
  status: 502,
  code: 'storage_failed',
  title: 'The image is not where it was stored',
  detail: 'The group of the project that stores the variants does not have this one any more.',
  step: 'storage',
};

function unknownVariant(file: string): Refusal {
  return {
    status: 404,
    code: 'unknown_variant',
    title: 'No such image',
    detail: `There is no image ${file.slice(0, 100)} of this job in this world, or not yet.`,
    step: 'variant',
  };
}
