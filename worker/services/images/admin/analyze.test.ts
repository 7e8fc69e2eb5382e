import { expect, test } from 'vitest';
import { openHouse, type Sent } from '../../../testing/api';
import { place } from '../../../testing/places';
import { stressPicture } from '../operations/stress-picture';

const house = openHouse();
const PICTURE = stressPicture();

async function openDesk(config: object = {}) {
  const at = await place(house, 'images');
  const { token } = at.team.editor;
  const configured = await house.call(`/api/groups/${at.group_id}`, {
    method: 'PATCH',
    token,
    json: { config },
  });
  if (configured.status !== 200) throw new Error(configured.text);
  return (query = '', sent: Sent = {}) =>
    house.call(`/api/groups/${at.group_id}/images/analyze${query}`, {
      method: 'POST',
      token: at.team.viewer.token,
      body: PICTURE,
      ...sent,
    });
}

test('the team sees what is seen in a picture, and which rule says so', async () => {
  const rule = { name: 'cats', when: { file_name: '*cat*' }, answer: { objects: [{ name: 'Cat' }] } };
  const analyze = await openDesk({ analysis: { rules: [rule] } });
  const named = await analyze('?file_name=My-Cat.jpg');
  expect(named).toMatchObject({
    status: 200,
    body: {
      decided_by: { source: 'rule', rule: 'cats', position: null },
      objects: [{ name: 'Cat', parents: ['Animal', 'Mammal', 'Pet'] }],
      original: { file_name: 'My-Cat.jpg', size: PICTURE.length },
    },
  });
  const { colors, blur_hash } = named.body as { colors: { hex: string }[]; blur_hash: string };
  expect(colors.length).toBeGreaterThan(0);
  expect(blur_hash).toHaveLength(28);
  expect((await analyze()).body).toMatchObject({ decided_by: { source: 'image' }, colors, blur_hash });
});

test('no turn of the sequence is taken by it', async () => {
  const analyze = await openDesk({ analysis: { sequence: [{ text: ['first'] }, { text: ['second'] }] } });
  for (const _time of [1, 2])
    expect((await analyze()).body).toMatchObject({
      decided_by: { source: 'sequence', position: 0 },
      text: [{ text: 'first' }],
    });
});

test('what no client may send is refused as to a client', async () => {
  const analyze = await openDesk({ limits: { max_bytes: PICTURE.length, formats: ['gif'] } });
  const codes = async (sent: Sent) => {
    const { status, body } = await analyze('', sent);
    return [status, (body as { code: string }).code];
  };
  expect(await codes({})).toEqual([415, 'images.format_not_allowed']);
  expect(await codes({ body: new Uint8Array(PICTURE.length + 1) })).toEqual([413, 'images.too_large']);
  expect(await codes({ body: 'hello' })).toEqual([415, 'images.unsupported_format']);
  expect(await codes({ body: '' })).toEqual([400, 'images.empty']);
  expect((await analyze(`?file_name=${'x'.repeat(256)}`)).status).toBe(400);
});
