import { expect, test } from 'vitest';
import { openHouse } from '../../testing/api';
import { person, team } from '../../testing/people';
import { place } from '../../testing/places';

const house = openHouse();

test('who makes an organization becomes its owner', async () => {
  const ada = await person('Ada');
  const made = await house.call('/api/orgs', {
    method: 'POST',
    token: ada.token,
    json: { name: 'Analytical' },
  });
  expect(made).toMatchObject({ status: 201, body: { organization: { name: 'Analytical', role: 'owner' } } });
  const listed = await house.call('/api/orgs', { token: ada.token });
  expect(listed.body).toMatchObject({ organizations: [{ name: 'Analytical' }], next_cursor: null });
});

test('a list is read page by page, each organization once', async () => {
  const ada = await person('Ada');
  for (const name of ['One', 'Two', 'Three']) {
    await house.call('/api/orgs', { method: 'POST', token: ada.token, json: { name } });
  }
  const seen: string[] = [];
  let cursor = '';
  do {
    const page = await house.call(`/api/orgs?limit=1${cursor}`, { token: ada.token });
    const body = page.body as { organizations: { name: string }[]; next_cursor: string | null };
    seen.push(...body.organizations.map(({ name }) => name));
    cursor = body.next_cursor ? `&cursor=${encodeURIComponent(body.next_cursor)}` : '';
  } while (cursor);
  expect(seen.toSorted()).toEqual(['One', 'Three', 'Two']);
});

test('a cursor that no page gave is refused with what would be right', async () => {
  const answer = await house.call('/api/orgs?cursor=nonsense', { token: (await person('Ada')).token });
  expect(answer).toMatchObject({ status: 400, body: { code: 'requests.bad_cursor' } });
});

test('a deleted organization takes everything along, and brings exactly that back', async () => {
  const at = await place(house);
  const { organization_id, owner } = at.team;
  const url = `http://localhost:8787/m/${at.project_slug}/orders/health`;
  expect((await house.call(url)).status).toBe(200);
  const gone = await house.call(`/api/orgs/${organization_id}`, { method: 'DELETE', token: owner.token });
  expect(gone.status).toBe(204);
  expect((await house.call(`/api/groups/${at.group_id}`, { token: owner.token })).status).toBe(404);
  expect((await house.call(url)).status).toBe(404);
  const back = await house.call(`/api/orgs/${organization_id}/restore`, {
    method: 'POST',
    token: owner.token,
  });
  expect(back).toMatchObject({ status: 200, body: { organization: { role: 'owner' } } });
  expect((await house.call(`/api/groups/${at.group_id}`, { token: owner.token })).status).toBe(200);
  expect((await house.call(url)).status).toBe(200);
});

test('an admin changes roles, but owners are made and unmade by owners only', async () => {
  const acme = await team();
  const members = `/api/orgs/${acme.organization_id}/members`;
  const patch = (who: string, role: string, token: string) =>
    house.call(`${members}/${who}`, { method: 'PATCH', token, json: { role } });
  expect(await patch(acme.viewer.id, 'editor', acme.admin.token)).toMatchObject({
    status: 200,
    body: { member: { role: 'editor' } },
  });
  expect(await patch(acme.admin.id, 'owner', acme.admin.token)).toMatchObject({ status: 403 });
  expect(await patch(acme.owner.id, 'viewer', acme.admin.token)).toMatchObject({
    status: 403,
    body: { code: 'members.owners_only' },
  });
});

test('the last owner can neither leave nor step down, even when two try at once', async () => {
  const acme = await team();
  const base = `/api/orgs/${acme.organization_id}`;
  const leave = (token: string) => house.call(`${base}/leave`, { method: 'POST', token });
  expect(await leave(acme.owner.token)).toMatchObject({ status: 409, body: { code: 'members.last_owner' } });
  await house.call(`${base}/members/${acme.admin.id}`, {
    method: 'PATCH',
    token: acme.owner.token,
    json: { role: 'owner' },
  });
  const left = await Promise.all([leave(acme.owner.token), leave(acme.admin.token)]);
  expect(left.map(({ status }) => status).toSorted()).toEqual([204, 409]);
});

test('an invitation works once, for whoever has the link, until it expires or is revoked', async () => {
  const acme = await team();
  const [bob, eve] = await Promise.all([person('Bob'), person('Eve')]);
  const invitations = `/api/orgs/${acme.organization_id}/invitations`;
  const invite = async () => {
    const made = await house.call(invitations, {
      method: 'POST',
      token: acme.admin.token,
      json: { role: 'editor' },
    });
    expect(made.status).toBe(201);
    return made.body as { secret: string; url: string; invitation: { id: string } };
  };
  const accept = (secret: string, token: string) =>
    house.call('/api/invitations/accept', { method: 'POST', token, json: { secret } });

  const { secret, url } = await invite();
  expect(url).toBe(`http://localhost:8787/invite/${secret}`);
  const both = await Promise.all([accept(secret, bob.token), accept(secret, eve.token)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 410]);
  expect((await accept(secret, eve.token)).status).not.toBe(200);

  const revoked = await invite();
  await house.call(`${invitations}/${revoked.invitation.id}`, { method: 'DELETE', token: acme.admin.token });
  expect(await accept(revoked.secret, eve.token)).toMatchObject({ body: { code: 'invitations.not_valid' } });

  const late = openHouse({ deps: { clock: { now: () => Date.now() + 8 * 24 * 3_600_000 } } });
  const { secret: old } = await invite();
  const answer = await late.call('/api/invitations/accept', {
    method: 'POST',
    token: eve.token,
    json: { secret: old },
  });
  expect(answer).toMatchObject({ status: 410 });
});

test('the secret of an invitation is never stored nor listed', async () => {
  const acme = await team();
  const invitations = `/api/orgs/${acme.organization_id}/invitations`;
  const made = await house.call(invitations, { method: 'POST', token: acme.owner.token, json: {} });
  const { secret } = made.body as { secret: string };
  expect((await house.call(invitations, { token: acme.owner.token })).text).not.toContain(secret);
});

test('the audit tells who changed what, newest first', async () => {
  const acme = await team();
  const base = `/api/orgs/${acme.organization_id}`;
  await house.call(base, { method: 'PATCH', token: acme.owner.token, json: { name: 'Acme & Sons' } });
  const audit = await house.call(`${base}/audit`, { token: acme.admin.token });
  expect(audit.body).toMatchObject({
    events: [
      {
        action: 'organizations.update',
        actor_name: 'owner',
        changes: [{ field: 'name', before: 'Acme', after: 'Acme & Sons' }],
      },
    ],
  });
});
