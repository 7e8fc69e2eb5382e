import { describe, expect, test } from 'vitest';
import { joinedBytes } from '../../../../engine/joined-bytes';
import { S3Error } from '../../../../engine/s3/s3-error';
import { bytesOf, cutStream, randomBytes } from '../../../../testing/cut-stream';
import { readForm } from './read-form';

const TYPE = 'multipart/form-data; boundary=----WebKit7MA4';
const BOUNDARY = '------WebKit7MA4';
const text = (value: string) => new TextEncoder().encode(value);

function field(name: string, value: string, more = ''): Uint8Array {
  return text(`${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`);
}

function file(content: Uint8Array, end = `\r\n${BOUNDARY}--\r\n`): Uint8Array {
  const head =
    'Content-Disposition: form-data; name="file"; filename="C:\\photos\\me.png"\r\nContent-Type: image/png';
  return joinedBytes([text(`${BOUNDARY}\r\n${head}\r\n\r\n`), content, text(end)]);
}

function read(parts: readonly Uint8Array[], { seed = 'network', type = TYPE, longest = 50 } = {}) {
  return readForm(cutStream(joinedBytes(parts), seed, longest), type);
}

async function refusalOf(act: Promise<unknown>): Promise<S3Error['refusal']> {
  const failure = await act.catch((error: unknown) => error);
  if (failure instanceof S3Error) return failure.refusal;
  throw new Error(`not refused: ${failure}`);
}

test('fields come first and the file as a stream, however the network cuts the form', async () => {
  // Bytes that begin like the boundary, and such that are nothing but line ends.
  const content = joinedBytes([
    randomBytes(3000, 'file'),
    text('\r\n------Web\r\r\n--\r\n\r\n'),
    randomBytes(40, 'end'),
  ]);
  for (let round = 0; round < 20; round++) {
    const form = await read(
      [field('Key', 'a/$'), field('x-amz-meta-Ä', 'ü\r\nö'), field('empty', ''), file(content)],
      {
        seed: `network ${round}`,
      },
    );
    expect([...form.fields]).toEqual([
      ['key', 'a/$'],
      ['x-amz-meta-ä', 'ü\r\nö'],
      ['empty', ''],
    ]);
    expect(form.file).toMatchObject({ filename: 'me.png', contentType: 'image/png' });
    expect(await bytesOf(form.file.stream)).toEqual(content);
  }
});

test('a text field that has a filename is a field', async () => {
  const form = await read([field('key', 'a', '; filename="x"'), file(text('content'))]);
  expect(form.fields.get('key')).toBe('a');
});

test('values of one name are joined', async () => {
  const form = await read([field('acl', 'private'), field('ACL', 'public-read'), file(text(''))]);
  expect(form.fields.get('acl')).toBe('private,public-read');
  expect(await bytesOf(form.file.stream)).toEqual(text(''));
});

test('what follows the file is ignored', async () => {
  const form = await read([file(text('content'), '\r\n'), field('key', 'late'), text(`${BOUNDARY}--`)]);
  expect(form.fields.size).toBe(0);
  expect(await bytesOf(form.file.stream)).toEqual(text('content'));
});

test('a boundary may be quoted and a preamble stand before it', async () => {
  const type = 'multipart/form-data; charset=utf-8; boundary="----WebKit7MA4"';
  const form = await read([text('to whom it may concern\r\n'), field('key', 'a'), file(text('x'))], { type });
  expect(form.fields.get('key')).toBe('a');
});

test('a file of 32 MB passes with no more in memory than was asked for', async () => {
  const chunk = randomBytes(65_536, 'chunk');
  const head = joinedBytes([field('key', 'a'), file(new Uint8Array(), '')]);
  let sent = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (sent === 0) controller.enqueue(head);
        if (sent < 512) controller.enqueue(chunk.slice());
        else {
          controller.enqueue(text(`\r\n${BOUNDARY}--\r\n`));
          controller.close();
        }
        sent += 1;
      },
    },
    { highWaterMark: 0 },
  );
  const form = await readForm(stream, TYPE);
  const reader = form.file.stream.getReader();
  let taken = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    taken += read.value.byteLength;
    expect(sent * 65_536 - taken).toBeLessThanOrEqual(3 * 65_536);
  }
  expect(taken).toBe(32 * 1024 * 1024);
});

describe('a form is refused', () => {
  test('that is none', async () => {
    expect(
      await refusalOf(read([file(text('x'))], { type: 'application/x-www-form-urlencoded' })),
    ).toMatchObject({
      code: 'PreconditionFailed',
      details: { Condition: 'Bucket POST must be of the enclosure-type multipart/form-data' },
    });
    expect(await refusalOf(readForm(null, TYPE))).toMatchObject({ code: 'MalformedPOSTRequest' });
  });

  test('without a file', async () => {
    for (const end of [`${BOUNDARY}--`, `${BOUNDARY}--\r\n`]) {
      expect(await refusalOf(read([field('key', 'a'), text(end)]))).toMatchObject({
        code: 'InvalidArgument',
        message: 'POST requires exactly one file upload per request.',
        details: { ArgumentName: 'file', ArgumentValue: '0' },
      });
    }
  });

  test('with more than 20 KB before its file', async () => {
    const exceeded = {
      code: 'MaxPostPreDataLengthExceeded',
      details: { MaxPostPreDataLengthBytes: '20480' },
    };
    const many = Array.from({ length: 300 }, (_, index) => field(`x-ignore-${index}`, 'y'));
    for (const parts of [
      [field('a', 'x'.repeat(20_481))],
      many,
      [text(`${BOUNDARY}\r\n${'x'.repeat(30_000)}`)],
    ]) {
      expect(await refusalOf(read([...parts, file(text('x'))], { longest: 4000 }))).toMatchObject(exceeded);
    }
  });

  test.each([
    ['that breaks off', `${BOUNDARY}\r\nContent-Disposition: form-data; name="key"\r\n\r\na`],
    ['that has no boundary', 'hello'],
    ['with a part without a name', `${BOUNDARY}\r\nContent-Type: text/plain\r\n\r\na\r\n${BOUNDARY}--`],
    ['with a head that is none', `${BOUNDARY}\r\nhello\r\n\r\na\r\n${BOUNDARY}--`],
  ])('%s', async (_, body) => {
    expect(await refusalOf(read([text(body)]))).toMatchObject({ code: 'MalformedPOSTRequest' });
  });

  test('whose type names no boundary', async () => {
    expect(await refusalOf(read([file(text('x'))], { type: 'multipart/form-data' }))).toMatchObject({
      code: 'MalformedPOSTRequest',
    });
  });

  test('whose file breaks off, when its last byte was read', async () => {
    const form = await read([field('key', 'a'), file(text('content'), '')]);
    expect(await refusalOf(bytesOf(form.file.stream))).toMatchObject({ code: 'MalformedPOSTRequest' });
  });
});
