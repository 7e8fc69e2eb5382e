import { expect, test } from 'vitest';
import { crc32 } from '../../engine/images/crc32';
import { openHouse } from '../../testing/api';
import { formOf, openImagesDesk, pictureFile } from '../../testing/images-desk';

const house = openHouse();

type Problem = { code: string; detail: string; [member: string]: unknown };

async function openUploads(config: object = {}) {
  const { upload, alice: token } = await openImagesDesk(house, config);
  return async (body: BodyInit, headers: Record<string, string> = {}) => {
    const answer = await upload(body, { token, headers });
    const problem = answer.body as Problem;
    return { status: answer.status, code: problem.code, detail: problem.detail, problem };
  };
}

const PICTURE = pictureFile('png colour', 'p.png');
const TYPE = { 'content-type': 'multipart/form-data; boundary=XYZ' };

function raw(parts: readonly [head: string, content: string][], end = '--XYZ--\r\n'): Uint8Array {
  const text = parts.map(([head, content]) => `--XYZ\r\n${head}\r\n\r\n${content}\r\n`).join('') + end;
  return new TextEncoder().encode(text);
}

const field = (name: string) => `Content-Disposition: form-data; name="${name}"`;

test('a form without the field "image" is told which fields came', async () => {
  const send = await openUploads();
  const form = new FormData();
  form.append('file', PICTURE);
  form.append('title', 'hello');
  expect(await send(form)).toMatchObject({
    status: 400,
    code: 'images.image_missing',
    detail: `The form needs a file in the field "image". It has "file" (file "p.png", ${PICTURE.size} bytes), "title" (text, 5 bytes).`,
  });
  expect((await send(raw([]), TYPE)).detail).toMatch('no fields at all');
  expect((await send(formOf(new File([], '')))).detail).toMatch('no file was chosen');
});

test('an upload is one image', async () => {
  const send = await openUploads();
  const two = formOf(PICTURE);
  two.append('image', PICTURE);
  expect(await send(two)).toMatchObject({ status: 400, code: 'images.one_image' });
  const other = formOf(PICTURE);
  other.append('extra', PICTURE);
  expect(await send(other)).toMatchObject({ status: 400, code: 'images.one_image' });
  const unchosen = formOf(PICTURE);
  unchosen.append('second', new File([], ''));
  expect((await send(unchosen)).status).toBe(202);
});

test('what is no form is told so', async () => {
  const send = await openUploads();
  const type = (value: string) => ({ 'content-type': value });
  expect(await send(await PICTURE.arrayBuffer(), type('image/png'))).toMatchObject({
    status: 415,
    code: 'images.not_multipart',
  });
  expect((await send('{}', type('application/json'))).code).toBe('images.not_multipart');
  expect((await send('a=b', type('application/x-www-form-urlencoded'))).code).toBe('images.not_multipart');
  expect((await send('x', type('multipart/mixed; boundary=x'))).code).toBe('images.not_multipart');
  expect(await send('hello', type('multipart/form-data'))).toMatchObject({
    status: 400,
    code: 'images.malformed_form',
    detail: 'The form cannot be read. The content type names no boundary.',
  });
});

test.each([
  ['without its boundary', 'hello, world', /does not come in the body/],
  ['that is empty', new Uint8Array(0), /empty/],
  ['that ends amid a file', raw([[`${field('image')}; filename="a.png"`, 'abc']], ''), /cut off/],
  ['that ends amid a head', new TextEncoder().encode(`--XYZ\r\n${field('image')}`), /cut off/],
  [
    'with a part without a name',
    raw([['Content-Type: text/plain', 'x']]),
    /no name in its content-disposition/,
  ],
  ['with a head that is none', raw([['hello', 'x']]), /no name in its content-disposition/],
  [
    'of 10,000 fields',
    raw(Array.from({ length: 10_000 }, (_, n) => [field(`f${n}`), 'x'])),
    /more than 1000/,
  ],
])('a form %s is refused', async (_, body, detail) => {
  const send = await openUploads();
  const refused = await send(body, TYPE);
  expect([refused.status, refused.code]).toEqual([400, 'images.malformed_form']);
  expect(refused.detail).toMatch(detail);
});

test('metadata is an object of strings, within bounds', async () => {
  const send = await openUploads();
  for (const metadata of ['[1]', '{', '"x"', 'null', '{"a":{"b":1}}']) {
    expect(await send(formOf(PICTURE, { metadata }))).toMatchObject({
      status: 400,
      code: 'images.malformed_form',
      detail: 'The field "metadata" is not a JSON object of strings.',
    });
  }
  expect((await send(formOf(PICTURE, { note: 'x'.repeat(2001) }))).detail).toMatch('more than 2000');
  const many = Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`f${n}`, 'x']));
  expect((await send(formOf(PICTURE, many))).detail).toMatch('more than 50');
});

test('names of files are taken as browsers, curl and Python write them', async () => {
  const { upload, alice, send } = await openImagesDesk(house);
  const bytes = new Uint8Array(await PICTURE.arrayBuffer());
  const head = (disposition: string) =>
    new TextEncoder().encode(`--XYZ\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n`);
  const named: [string, string][] = [
    ['name="image"; filename="C:\\photos\\me.png"', 'me.png'],
    ['name="image"; filename="a %22b%22.png"', 'a "b".png'],
    ['name="image"; filename="a \\"b\\".png"', 'a "b".png'],
    ["name=image; filename*=UTF-8''na%C3%AFve.png", 'naïve.png'],
    ['name="image"; filename="日本.png"', '日本.png'],
  ];
  for (const [disposition, name] of named) {
    const body = new Blob([head(disposition), bytes, '\r\n--XYZ--']);
    const answer = await upload(await body.arrayBuffer(), { token: alice, headers: TYPE });
    expect(answer.status, answer.text).toBe(202);
    const { body: history } = await send('/api/history?limit=1', { token: alice });
    expect(history).toMatchObject({ jobs: [{ original: { file_name: name, size: bytes.length } }] });
  }
});

test('a picture is refused for just what is wrong with it', async () => {
  const send = await openUploads({ limits: { max_bytes: 100_000, max_pixels: 20_000, max_side: 190 } });
  const cut = PICTURE.slice(0, PICTURE.size - 20);
  expect(await send(formOf(cut))).toMatchObject({ status: 422, code: 'images.truncated' });
  expect(await send(formOf(new File([], 'empty.png')))).toMatchObject({ status: 400, code: 'images.empty' });
  const text = new File(['a text, and no picture'], 'x.png');
  expect(await send(formOf(text))).toMatchObject({ status: 415, code: 'images.unsupported_format' });
  for (const moving of ['gif animated', 'png animated', 'webp animated'] as const)
    expect(await send(formOf(pictureFile(moving)))).toMatchObject({ status: 422, code: 'images.animated' });
  expect(await send(formOf(claiming(50_000, 50_000)))).toMatchObject({
    status: 422,
    code: 'images.too_many_pixels',
    problem: { width: 50_000, height: 50_000, pixels: 2_500_000_000, limit: 20_000 },
  });
  expect(await send(formOf(claiming(200, 10)))).toMatchObject({ status: 422, code: 'images.side_too_long' });
  const large = await send(formOf(new File([new Uint8Array(100_001)], 'l.png')));
  expect(large).toMatchObject({ status: 413, code: 'images.too_large', problem: { limit: 100_000 } });
  const huge = await send(formOf(new File([new Uint8Array(1_000_000)], 'l.png')));
  expect(huge).toMatchObject({ status: 413, code: 'images.too_large' });
});

test('the settings say which formats are taken, and what becomes of one that moves', async () => {
  const limits = { formats: ['gif'], animated: 'first_frame' };
  const send = await openUploads({ limits });
  expect((await send(formOf(pictureFile('gif animated')))).status).toBe(202);
  expect(await send(formOf(PICTURE))).toMatchObject({
    status: 415,
    code: 'images.format_not_allowed',
    problem: { format: 'png', allowed: ['gif'] },
  });
});

test('a picture whose pixels have no room in memory is refused at once, and not by a job that fails', async () => {
  const send = await openUploads({ limits: { max_pixels: 50_000_000 } });
  expect(await send(formOf(claiming(6000, 5000)))).toMatchObject({
    status: 422,
    code: 'images.undecodable',
    detail: expect.stringContaining('30.0 megapixels'),
    problem: { format: 'png' },
  });
});

test('a body that is packed is told so, and is not searched for its boundary', async () => {
  const send = await openUploads();
  const packed = await send(raw([[field('image'), 'x']]), { ...TYPE, 'content-encoding': 'gzip' });
  expect(packed).toMatchObject({ status: 415, code: 'images.encoded_body' });
  expect(packed.detail).toContain('gzip');
  const plain = await send(raw([[field('image'), 'x']]), { ...TYPE, 'content-encoding': 'identity' });
  expect(plain.code).toBe('images.unsupported_format');
});

test('a name that is far too long is told so, and not taken for a form that is cut off', async () => {
  const send = await openUploads();
  const long = await send(raw([[`${field('image')}; filename="${'n'.repeat(20_000)}.png"`, 'x']]), TYPE);
  expect(long).toMatchObject({ status: 400, code: 'images.malformed_form' });
  expect(long.detail).toContain('more than 16384 bytes');
});

/** A PNG that says it is so large; its checksums are right. */
function claiming(width: number, height: number): File {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8);
  header.setUint8(9, 2);
  const signature = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  const pixels = new Uint8Array([0x78, 0x9c, 3, 0, 0, 0, 0, 1]);
  return new File(
    [
      signature,
      chunk('IHDR', new Uint8Array(header.buffer)),
      chunk('IDAT', pixels),
      chunk('IEND', new Uint8Array(0)),
    ],
    'bomb.png',
  );
}

function chunk(type: string, content: Uint8Array<ArrayBuffer>): Blob {
  const named = new Uint8Array([...new TextEncoder().encode(type), ...content]);
  const numbers = new DataView(new ArrayBuffer(8));
  numbers.setUint32(0, content.length);
  numbers.setUint32(4, crc32(named));
  return new Blob([numbers.buffer.slice(0, 4), named, numbers.buffer.slice(4)]);
}
