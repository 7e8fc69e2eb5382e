import { type Answer, type HeaderList, problemAnswer } from '../../../engine/answer';
import { byteRange } from '../../../engine/byte-range';
import { conditionsOf, type FileState, isRangeWanted, judge } from './conditions';
import { FILE_NAME } from './document';
import { contentTypeOfFile, fileKey } from './file-store';

export type FileRequest = {
  groupId: string;
  method: string;
  headers: Headers;
  /** The templates of the document, rendered. */
  name: string;
  downloadName: string | null;
  contentType: string | null;
};

/** A small file is answered from memory, where faults can break it and the log can show it. */
const IN_MEMORY_BYTES = 256 * 1024;

/** A file as a web server answers with it: whole or in part, or not again to who has it. */
export async function fileAnswer(blobs: R2Bucket, asked: FileRequest): Promise<Answer> {
  const key = FILE_NAME.test(asked.name) ? fileKey(asked.groupId, asked.name) : null;
  const file = key === null ? null : await blobs.head(key);
  if (key === null || !file) return noSuchFile(asked.name);
  const state: FileState = { etag: file.httpEtag, modified: file.uploaded };
  const conditions = conditionsOf(asked.headers);
  const headers = headersOf(file, asked);
  const verdict = judge(conditions, state);
  if (verdict === 'not_modified')
    return { status: 304, headers: headers.filter(([name]) => name !== 'content-type'), body: null };
  if (verdict === 'failed')
    return problemAnswer(
      412,
      'http.file_changed',
      'The file has changed',
      'If-Match names another version of it.',
    );
  if (asked.method === 'HEAD')
    return { status: 200, headers: [...headers, ['content-length', String(file.size)]], body: null };
  const range = isRangeWanted(conditions, state) ? byteRange(asked.headers.get('range'), file.size) : null;
  if (range === 'unsatisfiable') return beyondTheEnd(file.size);
  const object = await blobs.get(key, range ? { range } : {});
  // Deleted between the two looks.
  if (!object) return noSuchFile(asked.name);
  const isSmall = (range?.length ?? file.size) <= IN_MEMORY_BYTES;
  const body = isSmall ? new Uint8Array(await object.arrayBuffer()) : object.body;
  if (!range) return { status: 200, headers, body };
  const { offset, length } = range;
  return {
    status: 206,
    headers: [...headers, ['content-range', `bytes ${offset}-${offset + length - 1}/${file.size}`]],
    body,
  };
}

function headersOf(file: R2Object, { contentType, downloadName }: FileRequest): HeaderList {
  const headers: HeaderList = [
    ['content-type', contentType ?? contentTypeOfFile(file)],
    ['etag', file.httpEtag],
    ['last-modified', file.uploaded.toUTCString()],
    ['accept-ranges', 'bytes'],
  ];
  if (downloadName !== null) headers.push(['content-disposition', disposition(downloadName)]);
  return headers;
}

/** Both forms of RFC 6266: one that every client reads, and one that holds every character. */
function disposition(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\/%]/g, '_');
  const encoded = Array.from(new TextEncoder().encode(name), (byte) =>
    /[A-Za-z0-9._~-]/.test(String.fromCharCode(byte))
      ? String.fromCharCode(byte)
      : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function noSuchFile(name: string): Answer {
  const detail = `The group has no file "${name.slice(0, 200)}". Upload it, or correct the name in the endpoint.`;
  return problemAnswer(404, 'http.no_such_file', 'No such file', detail);
}

function beyondTheEnd(size: number): Answer {
  return problemAnswer(
    416,
    'http.bad_range',
    'The range is beyond the end',
    `The file has ${size} bytes.`,
    {},
    [['content-range', `bytes */${size}`]],
  );
}
