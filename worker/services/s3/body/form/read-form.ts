import { joinedBytes } from '../../../../engine/joined-bytes';
import { S3Error } from '../../../../engine/s3/s3-error';
import { type ByteSource, sourceOfStream, streamOfSource } from '../byte-source';
import { formBoundary } from './form-boundary';
import { type PartHead, readPartHead } from './part-head';
import { PartSource } from './part-source';
import { requirePreData } from './pre-data-limit';

/** A form that a browser posts to a bucket, read up to the content of its file. */
export type Form = {
  /** By names in lower case; values of one name are joined by commas. */
  fields: Map<string, string>;
  file: {
    filename: string | null;
    contentType: string | null;
    /** Nobody knows how long it is before its end. What follows it in the form is ignored. */
    stream: ReadableStream<Uint8Array>;
  };
};

export async function readForm(
  stream: ReadableStream<Uint8Array> | null,
  contentType: string | null,
): Promise<Form> {
  const boundary = formBoundary(contentType);
  if (!stream) throw new S3Error('MalformedPOSTRequest');
  const parts = new PartSource(sourceOfStream(stream), boundary);
  const fields = new Map<string, string>();
  await readContent(parts);
  while (await parts.openPart()) {
    const { name, isFile, filename, contentType: type } = await readHead(parts);
    if (isFile)
      return { fields, file: { filename, contentType: type, stream: streamOfSource(fileOf(parts)) } };
    const value = new TextDecoder().decode(await readContent(parts));
    const before = fields.get(name);
    fields.set(name, before === undefined ? value : `${before},${value}`);
  }
  throw new S3Error('InvalidArgument', {
    message: 'POST requires exactly one file upload per request.',
    details: { ArgumentName: 'file', ArgumentValue: '0' },
  });
}

async function readHead(parts: PartSource): Promise<PartHead> {
  const lines: string[] = [];
  for (let line = await parts.line(); line !== ''; line = await parts.line()) {
    lines.push(line);
    requirePreData(parts.taken);
  }
  return readPartHead(lines);
}

async function readContent(parts: PartSource): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for (let bytes = await parts.next(); bytes; bytes = await parts.next()) {
    requirePreData(parts.taken);
    chunks.push(bytes);
  }
  return joinedBytes(chunks);
}

function fileOf(parts: PartSource): ByteSource {
  return {
    async next() {
      const bytes = await parts.next();
      if (!bytes) await parts.drain();
      return bytes;
    },
    cancel: (reason) => parts.cancel(reason),
  };
}
