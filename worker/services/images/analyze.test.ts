import { expect, test } from 'vitest';
import { crc32 } from '../../engine/images/crc32';
import { openHouse } from '../../testing/api';
import { formOf, openImagesDesk, pictureFile } from '../../testing/images-desk';
import { SAMPLE_PICTURE } from './openapi/samples';

const house = openHouse();

const code = ({ body }: { body: unknown }) => (body as { code?: string }).code;

test('a picture is analysed as a form, as JSON and as the body itself, and alike', async () => {
  const { send, alice: token } = await openImagesDesk(house);
  const file = pictureFile('jpeg baseline');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const base64 = btoa(String.fromCharCode(...bytes));
  const sent = { method: 'POST', token };
  const answers = [
    await send('/api/analyze', { ...sent, body: formOf(file) }),
    await send('/api/analyze', { ...sent, json: { image: base64 } }),
    await send('/api/analyze', { ...sent, json: { image: `data:image/jpeg;base64,${base64}` } }),
    await send('/api/analyze', { ...sent, body: bytes, headers: { 'content-type': 'image/jpeg' } }),
    await send('/api/analyze', { ...sent, body: bytes }),
  ];
  for (const { status, text } of answers) expect(status, text).toBe(200);
  const [form, ...others] = answers.map(({ body }) => {
    const { original: _original, ...analysis } = body as { original: unknown };
    return analysis;
  });
  for (const other of others) expect(other).toEqual(form);
  expect(form).toMatchObject({
    decided_by: { source: 'image' },
    colors: expect.arrayContaining([expect.objectContaining({ hex: '#fefefe', fraction: 0.25 })]),
    blur_hash: expect.any(String),
  });
  expect(answers[0]?.body).toMatchObject({ original: { file_name: 'cat.jpg', format: 'jpeg' } });
  expect((await send('/api/history', { token })).body).toMatchObject({ total: 0 });
});

test('a picture in JSON that is larger than a file may be is told so as any other', async () => {
  const { send, alice: token } = await openImagesDesk(house, { limits: { max_bytes: 1000 } });
  const json = { image: 'A'.repeat(200_000) };
  const answer = await send('/api/analyze', { method: 'POST', token, json });
  expect(answer).toMatchObject({ status: 413, body: { code: 'images.too_large' } });
});

test('rules and a sequence decide, turn by turn', async () => {
  const { send, alice: token } = await openImagesDesk(house, {
    analysis: {
      rules: [{ name: 'receipts', when: { metadata: { kind: 'rec*' } }, answer: { text: ['Total 3'] } }],
      sequence: [{ objects: [{ name: 'Dog' }] }, { objects: [{ name: 'Car' }] }],
    },
  });
  const analyze = (more: object = {}) =>
    send('/api/analyze', { method: 'POST', token, json: { image: SAMPLE_PICTURE, ...more } });
  expect((await analyze({ metadata: { kind: 'receipt' } })).body).toMatchObject({
    decided_by: { source: 'rule', rule: 'receipts' },
    text: [{ text: 'Total 3' }],
  });
  const seen = [];
  for (let turn = 0; turn < 3; turn++) {
    const { objects } = (await analyze()).body as { objects: { name: string }[] };
    seen.push(objects.map(({ name }) => name).join());
  }
  expect(seen).toEqual(['Dog', 'Car', 'Dog']);
});

test('an analysis wants a token and a picture, within the limits', async () => {
  const { send, alice: token, configure } = await openImagesDesk(house);
  const sent = { method: 'POST', token };
  expect(code(await send('/api/analyze', { method: 'POST', json: { image: SAMPLE_PICTURE } }))).toBe(
    'images.token_missing',
  );
  expect(code(await send('/api/analyze', sent))).toBe('images.empty');
  expect(code(await send('/api/analyze', { ...sent, json: {} }))).toBe('images.invalid_body');
  expect(code(await send('/api/analyze', { ...sent, json: { image: '%%%' } }))).toBe('images.malformed_form');
  expect(code(await send('/api/analyze', { ...sent, json: { image: btoa('hello') } }))).toBe(
    'images.unsupported_format',
  );
  await configure({ limits: { max_bytes: 100 } });
  const json = await send('/api/analyze', { ...sent, json: { image: SAMPLE_PICTURE } });
  expect([json.status, code(json)]).toEqual([413, 'images.too_large']);
  expect((await send('/api/analyze', { ...sent, body: new Uint8Array(101) })).status).toBe(413);
});

test('a picture whose pixels are broken is refused, and a job of it fails', async () => {
  const { send, alice: token, accepted, over } = await openImagesDesk(house);
  const broken = await brokenPng();
  const analysed = await send('/api/analyze', { method: 'POST', token, body: broken });
  expect([analysed.status, code(analysed)]).toEqual([422, 'images.malformed']);
  const { job_id } = await accepted(new File([broken], 'broken.png'));
  expect(await over(job_id)).toMatchObject({
    status: 422,
    body: { code: 'images.job_failed', error: { code: 'broken_image' } },
  });
});

/** Its checksums are right, and there is no deflated data in it. */
async function brokenPng(): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = Uint8Array.from(atob(SAMPLE_PICTURE), (char) => char.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  const at = 33;
  const length = view.getUint32(at);
  bytes.fill(0xaa, at + 10, at + 8 + length);
  view.setUint32(at + 8 + length, crc32(bytes, at + 4, at + 8 + length));
  return bytes;
}
