import type { InferRequestType, InferResponseType } from 'hono/client';
import { api } from './client';
import type { WholeImageJob } from './image-queries';
import type { WorldAt } from './world-writes';

const images = api.groups[':group_id'].images;
const job = images.jobs[':job_id'];

export type ImageTokenWish = InferRequestType<typeof images.token.$post>['json'];
export type ImageToken = InferResponseType<typeof images.token.$post>;
export type AnalyzedImage = InferResponseType<typeof images.analyze.$post>;

export async function deleteImageJob(at: WorldAt, id: string): Promise<void> {
  await job.$delete(placeOf(at, id));
}

/** All of a world, with their variants. */
export async function clearImageJobs({ groupId, world }: WorldAt): Promise<void> {
  await images.jobs.$delete({ param: { group_id: groupId }, query: { world } });
}

/** The webhooks of a finished job once more; the attempts are in the answer. */
export async function redeliverImageJob(at: WorldAt, id: string): Promise<WholeImageJob> {
  return (await (await job.redeliver.$post(placeOf(at, id))).json()).job;
}

export async function makeImageToken(groupId: string, json: ImageTokenWish): Promise<ImageToken> {
  return (await images.token.$post({ param: { group_id: groupId }, json })).json();
}

/** What would be answered of a picture; nothing is kept of it. */
export async function analyzeImage({ groupId, world }: WorldAt, file: File): Promise<AnalyzedImage> {
  const asked = { param: { group_id: groupId }, query: { world, file_name: file.name } };
  const headers = { 'content-type': file.type || 'application/octet-stream' };
  return (await images.analyze.$post(asked, { headers, init: { body: file } })).json();
}

function placeOf({ groupId, world }: WorldAt, id: string) {
  return { param: { group_id: groupId, job_id: id }, query: { world } };
}
