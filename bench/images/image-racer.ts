import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../processes/free-port.ts';
import { lastLines, type ServerProcess, startServer } from '../processes/server.ts';
import { readUsage } from '../processes/usage.ts';
import { type Batch, checkResult, clientOf, completeBatch, type ImageClient } from './image-client.ts';
import type { ImageServer } from './image-server.ts';
import { peakDuring, residentBytes, workerPid } from './peak.ts';
import type { Picture } from './picture.ts';

const READY_WITHIN_MS = 120_000;
const LOOK_EVERY_MS = 50;

export type ImageRound = { uploads: number; seconds: number; cpuMicroseconds: number | undefined };

export type ImageRacer = {
  name: string;
  server: ServerProcess;
  client: ImageClient;
  /** Whose memory is looked at. */
  pid: number;
  bytesBefore: number | undefined;
  rounds: ImageRound[];
};

/** A server that has made the variants of a picture rightly. */
export async function lineUpImages(
  { name, command, readyPath, setUp, worker }: ImageServer,
  { folder, picture, warmUp }: { folder: string; picture: Picture; warmUp: Batch },
): Promise<ImageRacer> {
  const place = { port: await freePort(), folder: `${folder}/images-${name}` };
  mkdirSync(place.folder, { recursive: true });
  const server = startServer(command(place), `${place.folder}/server.log`);
  await waitUntilReady(server, `http://127.0.0.1:${place.port}${readyPath}`);
  const client = await clientOf(await setUp(place));
  const pid = workerPid(server.pid, worker);
  const bytesBefore = residentBytes(pid);
  await checkResult(client, await completeBatch(client, picture, warmUp), picture);
  return { name, server, client, pid, bytesBefore, rounds: [] };
}

async function waitUntilReady(server: ServerProcess, url: string): Promise<void> {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (performance.now() < deadline) {
    server.mustBeRunning();
    const answer = await fetch(url).catch(() => null);
    await answer?.arrayBuffer();
    if (answer) return;
    await sleep(LOOK_EVERY_MS);
  }
  throw new Error(`not ready within ${READY_WITHIN_MS / 1000} s:\n${lastLines(server.logFile)}`);
}

export async function runImageRound(racer: ImageRacer, picture: Picture, batch: Batch): Promise<void> {
  const { server, client } = racer;
  const before = readUsage(server.pid);
  const begin = performance.now();
  const last = await completeBatch(client, picture, batch);
  const seconds = (performance.now() - begin) / 1000;
  const after = readUsage(server.pid);
  server.mustBeRunning();
  await checkResult(client, last, picture);
  const cpuMicroseconds = before && after ? after.cpuMicroseconds - before.cpuMicroseconds : undefined;
  racer.rounds.push({ uploads: batch.count, seconds, cpuMicroseconds });
}

export type Crowd = { bytes: number | undefined; seconds: number };

/** So many at once, and what that takes. */
export async function runCrowd({ pid, client }: ImageRacer, picture: Picture, count: number): Promise<Crowd> {
  const begin = performance.now();
  let last = '';
  const bytes = await peakDuring(pid, async () => {
    last = await completeBatch(client, picture, { count, atOnce: count });
  });
  const seconds = (performance.now() - begin) / 1000;
  await checkResult(client, last, picture);
  return { bytes, seconds };
}
