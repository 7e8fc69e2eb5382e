import { api } from './client';
import type { Endpoint, NewEndpoint } from './endpoint-queries';
import { ifSeen } from './revision';

const endpoints = api.groups[':group_id'].endpoints;
const endpoint = endpoints[':endpoint_id'];

/** Which endpoint, and the revision that the writer has seen: on another the write is refused. */
export type EndpointAt = { groupId: string; id: string; revision?: number | undefined };

export async function createEndpoint(groupId: string, json: NewEndpoint): Promise<Endpoint> {
  const response = await endpoints.$post({ param: { group_id: groupId }, json });
  return (await response.json()).endpoint;
}

/** What is left out gets its default. */
export async function replaceEndpoint(at: EndpointAt, json: NewEndpoint): Promise<Endpoint> {
  const response = await endpoint.$put({ param: paramOf(at), json }, ifSeen(at.revision));
  return (await response.json()).endpoint;
}

export async function patchEndpoint(at: EndpointAt, json: Partial<NewEndpoint>): Promise<Endpoint> {
  const response = await endpoint.$patch({ param: paramOf(at), json }, ifSeen(at.revision));
  return (await response.json()).endpoint;
}

export async function deleteEndpoint(at: EndpointAt): Promise<void> {
  await endpoint.$delete({ param: paramOf(at) }, ifSeen(at.revision));
}

/** Brings a deleted endpoint back. */
export async function restoreEndpoint(at: EndpointAt): Promise<Endpoint> {
  const response = await endpoint.restore.$post({ param: paramOf(at) });
  return (await response.json()).endpoint;
}

function paramOf({ groupId, id }: EndpointAt) {
  return { group_id: groupId, endpoint_id: id };
}
