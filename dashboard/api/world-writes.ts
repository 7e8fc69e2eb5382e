import type { InferRequestType } from 'hono/client';
import { api } from './client';
import type { World, WorldDocument, WorldState } from './world-queries';

const worlds = api.groups[':group_id'].worlds;
const world = worlds[':world'];

export type WorldAt = { groupId: string; world: string };

export type StateChange = InferRequestType<typeof world.state.$patch>['json'];

/** The new world begins as `from` is now; one that has the name is overwritten. */
export async function forkWorld(groupId: string, name: string, from: string): Promise<World> {
  const response = await worlds.$post({ param: { group_id: groupId }, json: { name, from } });
  return (await response.json()).world;
}

export async function resetWorld(at: WorldAt): Promise<World> {
  const response = await world.reset.$post({ param: paramOf(at) });
  return (await response.json()).world;
}

export async function deleteWorld(at: WorldAt): Promise<void> {
  await world.$delete({ param: paramOf(at) });
}

export async function exportWorld(at: WorldAt): Promise<WorldDocument> {
  const response = await world.export.$get({ param: paramOf(at) });
  return response.json();
}

/** The server reads the document as strictly as it must. */
export async function importWorld(at: WorldAt, document: WorldDocument): Promise<World> {
  const response = await world.import.$put({ param: paramOf(at), json: document });
  return (await response.json()).world;
}

export async function changeState(at: WorldAt, json: StateChange): Promise<WorldState> {
  const response = await world.state.$patch({ param: paramOf(at), json });
  return response.json();
}

/** One scenario, or all of them. */
export async function resetScenarios(at: WorldAt, name: string | null): Promise<WorldState> {
  const response = await world.scenarios.reset.$post({ param: paramOf(at), json: { name } });
  return response.json();
}

function paramOf({ groupId, world }: WorldAt) {
  return { group_id: groupId, world };
}
