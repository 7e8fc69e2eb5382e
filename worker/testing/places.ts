import type { openHouse } from './api';
import { type Team, team } from './people';

export type Place = {
  team: Team;
  project_id: string;
  project_slug: string;
  group_id: string;
  named: { organization_id: string; project_id: string };
};

type House = ReturnType<typeof openHouse>;

/** A fresh organization with one project and one empty group in it. */
export async function place(house: House, kind = 'http'): Promise<Place> {
  const members = await team();
  const { organization_id } = members;
  const project = await made(house, members, '/api/projects', 'project', {
    organization_id,
    name: 'Shop',
    slug: `shop-${organization_id}`,
  });
  const group = await made(house, members, '/api/groups', 'group', {
    project_id: project.id,
    name: 'Orders',
    slug: 'orders',
    kind,
  });
  return {
    team: members,
    project_id: project.id,
    project_slug: project.slug,
    group_id: group.id,
    named: { organization_id, project_id: project.id },
  };
}

type Made = { id: string; slug: string };

async function made(house: House, members: Team, path: string, noun: string, json: object): Promise<Made> {
  const answer = await house.call(path, { method: 'POST', token: members.owner.token, json });
  if (answer.status !== 201) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
  return (answer.body as Record<string, Made>)[noun] as Made;
}
