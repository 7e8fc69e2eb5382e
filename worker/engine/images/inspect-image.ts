import { readerOf } from './byte-reader';
import type { ImageFormat, Inspected } from './facts';
import { problem, truncated } from './findings';
import { inspectGif } from './inspect-gif';
import { inspectJpeg } from './inspect-jpeg';
import { inspectPng } from './inspect-png';
import { inspectWebp } from './inspect-webp';
import { otherFormatOf } from './other-formats';

const READ = 'JPEG, PNG, WebP and GIF are read';

type Signature = { format: ImageFormat; text: string; inspect: (bytes: Uint8Array) => Inspected };

const SIGNATURES: Signature[] = [
  { format: 'jpeg', text: '\xff\xd8\xff', inspect: inspectJpeg },
  { format: 'png', text: '\x89PNG\r\n\x1a\n', inspect: inspectPng },
  { format: 'gif', text: 'GIF87a', inspect: inspectGif },
  { format: 'gif', text: 'GIF89a', inspect: inspectGif },
];

/** What an image says about itself, without a look at its pixels. It trusts no number that the bytes hold. */
export function inspectImage(bytes: Uint8Array): Inspected {
  if (bytes.length === 0) return problem('empty', null, 'This file is empty.');
  const reader = readerOf(bytes);
  const signature = SIGNATURES.find(({ text }) => reader.startsWith(text));
  if (signature) return signature.inspect(bytes);
  if (reader.startsWith('RIFF') && reader.startsWith('WEBP', 8)) return inspectWebp(bytes);
  const begun = begunFormat(bytes);
  if (begun) return truncated(begun, 'only its first bytes are there');
  const other = otherFormatOf(bytes);
  if (other) return problem('unsupported_format', other.format, `This is ${other.title}; ${READ}.`);
  return problem('not_an_image', null, `This is not an image; ${READ}.`);
}

/** When the bytes end within a signature. */
function begunFormat(bytes: Uint8Array): ImageFormat | null {
  if (bytes.length < 2) return null;
  const text = String.fromCharCode(...bytes.subarray(0, 12));
  if (bytes.length < 12 && `RIFF${text.slice(4, 8)}WEBP`.startsWith(text) && text.startsWith('RIFF'))
    return 'webp';
  return SIGNATURES.find((signature) => signature.text.startsWith(text))?.format ?? null;
}
