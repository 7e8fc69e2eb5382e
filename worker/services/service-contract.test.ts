import { beforeAll, describe, expect, test } from 'vitest';
import { openHouse } from '../testing/api';
import { type Team, team } from '../testing/people';
import { ALL_SERVICES } from './registry';

const house = openHouse();

/** What the house gives to every kind alike, proved on the demo group of each. */
describe.each(ALL_SERVICES.map((service) => [service.kind, service] as const))(
  'the kind %s',
  (_kind, service) => {
    let people: Team;
    let group: { id: string; project_slug: string; slug: string };
    const base = () => `/m/${group.project_slug}/${group.slug}`;
    const configure = (json: object) =>
      house.call(`/api/groups/${group.id}`, { method: 'PATCH', token: people.editor.token, json });

    beforeAll(async () => {
      people = await team();
      const { organization_id } = people;
      const token = people.admin.token;
      const demo = await house.call('/api/demo', { method: 'POST', token, json: { organization_id } });
      const { project } = demo.body as { project: { id: string } };
      const listed = await house.call(`/api/groups?project_id=${project.id}`, { token });
      const { groups } = listed.body as { groups: (typeof group & { kind: string })[] };
      const found = groups.find(({ kind }) => kind === service.kind);
      if (!found) throw new Error(`The demo project has no group of the kind ${service.kind}.`);
      group = found;
    });

    test('tells that it lives, and which version of the group it serves', async () => {
      const version = (await configure({})).headers.get('x-understudy-version');
      expect(await house.call(`${base()}/health`)).toMatchObject({
        status: 200,
        body: { status: 'ok', kind: service.kind, group: group.slug, group_version: Number(version) },
      });
    });

    test('counts its traffic', async () => {
      expect(await house.call(`${base()}/stats`)).toMatchObject({
        status: 200,
        body: { kind: service.kind, traffic: { total: expect.any(Number) }, service: expect.any(Object) },
      });
    });

    test('documents itself for machines and for people', async () => {
      const document = await house.call(`${base()}/openapi.json`);
      expect(document).toMatchObject({ status: 200, body: { openapi: expect.stringMatching(/^3\.1/) } });
      const page = await house.call(`${base()}/docs`);
      expect(page.headers.get('content-type')).toMatch('text/html');
      expect(page.headers.get('content-security-policy')).toBe('sandbox');
    });

    test('lets a browser of any origin in, unless it is told otherwise', async () => {
      const preflight = {
        method: 'OPTIONS',
        headers: { origin: 'https://shop.example', 'access-control-request-method': 'PUT' },
      };
      // A kind that answers browsers by itself leaves it to the gate when the group says anything about it.
      if (service.ownsCors) await configure({ config: { cors: {} } });
      const open = await house.call(`${base()}/anything`, preflight);
      expect(open.headers.get('access-control-allow-origin')).toMatch(/^(\*|https:\/\/shop\.example)$/);
      await configure({ config: { cors: { origins: ['https://only.example'] } } });
      const closed = await house.call(`${base()}/anything`, preflight);
      expect(closed.headers.get('access-control-allow-origin')).not.toBe('https://shop.example');
      expect(closed.headers.get('access-control-allow-origin')).not.toBe('*');
      await configure({ config: { cors: null } });
    });

    test('fails when a request asks for it, and only while the group allows it', async () => {
      const failed = await house.call(`${base()}/?simulate_error=418`);
      expect(failed.status).toBe(418);
      expect(failed.headers.get('x-understudy-fault')).toBe('simulate_error');
      await configure({ config: { allow_simulate: false } });
      expect((await house.call(`${base()}/?simulate_error=418`)).status).not.toBe(418);
      await configure({ config: { allow_simulate: null } });
      expect(await house.call(`${base()}/?simulate_error=teapot`)).toMatchObject({ status: 400 });
    });

    test('breaks by its chaos, names the fault, and breaks alike for the same seed', async () => {
      await configure({ chaos: { enabled: true, error_rate: 0.5, error_status_codes: [502, 503, 504] } });
      const headers = (seed: number) => ({ 'x-understudy-seed': `seed-${seed}` });
      const statuses = async () => {
        const answers = await Promise.all(
          Array.from({ length: 40 }, (_, seed) => house.call(`${base()}/`, { headers: headers(seed) })),
        );
        return answers.map((answer) => `${answer.status} ${answer.headers.get('x-understudy-fault')}`);
      };
      const first = await statuses();
      expect(first.filter((answer) => answer.endsWith('status')).length).toBeGreaterThan(5);
      expect(first.filter((answer) => answer.endsWith('null')).length).toBeGreaterThan(5);
      expect(await statuses()).toEqual(first);
      await configure({ chaos: { enabled: false } });
    });

    test('limits the rate of a caller, and says when to come again', async () => {
      await configure({ config: { rate_limit: { requests: 2, per_seconds: 60 } } });
      const answers = [];
      for (let call = 0; call < 3; call++) answers.push(await house.call(`${base()}/`));
      expect(answers[1]?.status).not.toBe(429);
      expect(answers[2]?.status).toBe(429);
      expect(Number(answers[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
      await configure({ config: { rate_limit: null } });
    });

    if (!service.streams)
      test('refuses a body that is larger than the group takes, however it is sent', async () => {
        await configure({ config: { max_body_bytes: 10 } });
        const announced = await house.call(`${base()}/`, { method: 'POST', body: 'more than ten bytes' });
        expect(announced).toMatchObject({ status: 413 });
        await configure({ config: { max_body_bytes: null } });
      });

    test('is gone when its group is deleted, and back when it is restored', async () => {
      const token = people.editor.token;
      await house.call(`/api/groups/${group.id}`, { method: 'DELETE', token });
      expect((await house.call(`${base()}/health`)).status).toBe(404);
      await house.call(`/api/groups/${group.id}/restore`, { method: 'POST', token });
      expect((await house.call(`${base()}/health`)).status).toBe(200);
    });
  },
);
