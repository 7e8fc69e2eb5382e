import { expect, test } from 'vitest';
import { openHouse } from '../../testing/api';
import { place } from '../../testing/places';

const house = openHouse();

test('a group tells where it is served, in every form', async () => {
  const at = await place(house);
  const answer = await house.call(`/api/groups/${at.group_id}`, { token: at.team.viewer.token });
  expect(answer.headers.get('etag')).toBe('"r1"');
  expect(answer.headers.get('x-understudy-version')).toBe('1');
  expect(answer.body).toMatchObject({
    group: {
      kind: 'http',
      version: 1,
      base_url: `http://localhost:8787/m/${at.project_slug}/orders`,
      urls: {
        project_host: `http://${at.project_slug}.localhost:8787/orders`,
        group_host: `http://orders--${at.project_slug}.localhost:8787`,
      },
    },
  });
});

test('every write raises the version that a mock request may insist on', async () => {
  const at = await place(house);
  const write = await house.call(`/api/groups/${at.group_id}`, {
    method: 'PATCH',
    token: at.team.editor.token,
    json: { description: 'What people buy' },
  });
  expect(write.headers.get('x-understudy-version')).toBe('2');
  const mock = await house.call(`/m/${at.project_slug}/orders/health`, {
    headers: { 'x-understudy-version': '2' },
  });
  expect(mock).toMatchObject({ status: 200, body: { group_version: 2 } });
});

test('a writer who saw an older group is told what others wrote since, and loses nothing', async () => {
  const at = await place(house);
  const url = `/api/groups/${at.group_id}`;
  const patch = (json: object, headers = {}) =>
    house.call(url, { method: 'PATCH', token: at.team.editor.token, json, headers });
  expect((await patch({ name: 'Sales' }, { 'if-match': '"r1"' })).status).toBe(200);
  const late = await patch({ name: 'Purchases' }, { 'if-match': '"r1"' });
  expect(late).toMatchObject({
    status: 412,
    body: {
      code: 'requests.stale',
      changed: [{ field: 'name', before: 'Orders', after: 'Sales', by: 'editor', revision: 2 }],
      current: { name: 'Sales', revision: 2 },
    },
  });
  expect(late.headers.get('etag')).toBe('"r2"');
  expect((await patch({ name: 'Purchases' }, { 'if-match': '"r2"' })).status).toBe(200);
  expect(await patch({}, { 'if-match': 'r2' })).toMatchObject({
    status: 400,
    body: { code: 'requests.bad_if_match' },
  });
});

test('of two writers at the same revision one wins and the other is told', async () => {
  const at = await place(house);
  const write = (name: string) =>
    house.call(`/api/groups/${at.group_id}`, {
      method: 'PATCH',
      token: at.team.editor.token,
      json: { name },
      headers: { 'if-match': '"r1"' },
    });
  const both = await Promise.all([write('A'), write('B'), write('C')]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412, 412]);
});

test('a patch merges settings, null takes one back, a replacement begins anew', async () => {
  const at = await place(house);
  const url = `/api/groups/${at.group_id}`;
  const send = (method: string, json: object) =>
    house.call(url, { method, token: at.team.editor.token, json });
  await send('PATCH', { config: { delay: { min: 5, max: 9 }, allow_simulate: false } });
  const merged = await send('PATCH', { config: { delay: { max: 7 }, allow_simulate: null } });
  expect(merged.body).toMatchObject({ group: { config: { delay: { min: 5, max: 7 } } } });
  expect(merged.text).not.toContain('allow_simulate');
  const replaced = await send('PUT', { name: 'New', slug: 'orders' });
  expect(replaced.body).toMatchObject({ group: { name: 'New', config: {}, description: '' } });
});

test('settings that the kind does not know are refused with a pointer', async () => {
  const at = await place(house);
  const answer = await house.call(`/api/groups/${at.group_id}`, {
    method: 'PATCH',
    token: at.team.editor.token,
    json: { config: { rate_limit: { requests: -1, per_seconds: 1 }, typo: 1 } },
  });
  expect(answer.status).toBe(400);
  const { errors } = answer.body as { errors: { pointer: string }[] };
  expect(errors.map(({ pointer }) => pointer).toSorted()).toEqual([
    '/config/rate_limit/requests',
    '/config/typo',
  ]);
});

test('a group that is deleted stops answering at once, and answers again when it is restored', async () => {
  const at = await place(house);
  const token = at.team.editor.token;
  const endpoint = { name: 'List', method: 'GET', path: '/list', response_body: '[1]' };
  await house.call(`/api/groups/${at.group_id}/endpoints`, { method: 'POST', token, json: endpoint });
  const mock = () => house.call(`/m/${at.project_slug}/orders/list`);
  expect(await mock()).toMatchObject({ status: 200, body: [1] });
  await house.call(`/api/groups/${at.group_id}`, { method: 'DELETE', token });
  expect((await mock()).status).toBe(404);
  expect((await house.call(`/api/groups/${at.group_id}`, { token })).status).toBe(404);
  const back = await house.call(`/api/groups/${at.group_id}/restore`, { method: 'POST', token });
  expect(back.status).toBe(200);
  expect(await mock()).toMatchObject({ status: 200, body: [1] });
  expect(await house.call(`/api/groups/${at.group_id}/restore`, { method: 'POST', token })).toMatchObject({
    status: 409,
    body: { code: 'groups.not_deleted' },
  });
});

test('a slug is free again when its group is deleted', async () => {
  const at = await place(house);
  const token = at.team.editor.token;
  const again = () =>
    house.call('/api/groups', { method: 'POST', token, json: { project_id: at.project_id, name: 'Orders' } });
  expect(await again()).toMatchObject({ status: 409, body: { code: 'groups.slug_taken' } });
  await house.call(`/api/groups/${at.group_id}`, { method: 'DELETE', token });
  expect((await again()).status).toBe(201);
});

test('the list shows only what the caller may see', async () => {
  const [mine, theirs] = await Promise.all([place(house), place(house)]);
  const listed = await house.call('/api/groups', { token: mine.team.viewer.token });
  expect(listed.text).toContain(mine.group_id);
  expect(listed.text).not.toContain(theirs.group_id);
});

test('a body that is no JSON, no object, or of another type is refused in words', async () => {
  const at = await place(house);
  const post = (body: string, type = 'application/json') =>
    house.call('/api/groups', {
      method: 'POST',
      token: at.team.editor.token,
      body,
      headers: { 'content-type': type },
    });
  expect(await post('{"name": ')).toMatchObject({ status: 400, body: { code: 'requests.malformed_json' } });
  expect(await post('[]')).toMatchObject({ status: 400, body: { code: 'requests.invalid' } });
  expect(await post('name=x', 'application/x-www-form-urlencoded')).toMatchObject({
    status: 415,
    body: { code: 'requests.not_json' },
  });
});
