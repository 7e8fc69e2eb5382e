import type { QueryClient } from '../../../api/query/client';
import { type BucketAt, storeOf } from '../../../api/store-queries';
import { createSpeed } from './speed';
import { createTransfer, type Transfer } from './transfer';
import { changeUpload, listUpload, unlistUploads, uploads } from './upload-list';

/** So many files at once; each has several parts on its way. */
const FILES_AT_ONCE = 2;
/** Not for every few bytes that leave: a person sees no more. */
const TOLD_MS = 100;
const SHOWN_MS = 300;

export type FileToSend = { file: File; key: string };

const transfers = new Map<number, Transfer>();
const finished = new Map<number, () => void>();
/** What was paused is on its way until its last request has ended. */
const running = new Set<number>();
/** Groups whose pages are about to be asked for anew. */
const stale = new Set<string>();
let lastId = 0;

export function sendFiles(at: BucketAt, files: readonly FileToSend[], queries: QueryClient): void {
  for (const { file, key } of files) {
    lastId += 1;
    const id = lastId;
    const type = file.type || 'application/octet-stream';
    const transfer = createTransfer({ at, key, file, type }, teller(id));
    transfers.set(id, transfer);
    finished.set(id, () => showSoon(queries, at.groupId));
    listUpload({
      id,
      groupId: at.groupId,
      bucket: at.bucket,
      key,
      size: file.size,
      sent: 0,
      parts: transfer.parts,
      partsSent: 0,
      state: 'waiting',
    });
  }
  next();
}

export function pauseUpload(id: number): void {
  changeUpload(id, { state: 'paused', speed: undefined });
  transfers.get(id)?.stop();
}

/** After a pause as after a failure: what has arrived is not sent again. */
export function resumeUpload(id: number): void {
  changeUpload(id, { state: 'waiting', failure: undefined });
  next();
}

export async function cancelUpload(id: number): Promise<void> {
  const transfer = transfers.get(id);
  forget(id);
  unlistUploads((upload) => upload.id === id);
  next();
  await transfer?.drop();
}

export function clearDone(groupId: string): void {
  unlistUploads((upload) => upload.groupId === groupId && upload.state === 'done');
}

function next(): void {
  const waiting = uploads.filter(({ id, state }) => state === 'waiting' && !running.has(id));
  for (const { id } of waiting.slice(0, Math.max(0, FILES_AT_ONCE - running.size))) void send(id);
  guardLeaving();
}

async function send(id: number): Promise<void> {
  const transfer = transfers.get(id);
  if (!transfer) return;
  running.add(id);
  changeUpload(id, { state: 'sending' });
  try {
    await transfer.run();
    const size = uploads.find((upload) => upload.id === id)?.size ?? 0;
    changeUpload(id, { state: 'done', sent: size, partsSent: transfer.parts, speed: undefined });
    finished.get(id)?.();
    forget(id);
  } catch (error) {
    if (!isStop(error)) {
      const failure = error instanceof Error ? error.message : String(error);
      changeUpload(id, { state: 'failed', speed: undefined, failure });
    }
  } finally {
    running.delete(id);
    next();
  }
}

/** By its reader: to pause it, or to give it up. */
function isStop(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** Of many small files not after each: a list may have many pages. */
function showSoon(queries: QueryClient, groupId: string): void {
  if (stale.has(groupId)) return;
  stale.add(groupId);
  setTimeout(() => {
    stale.delete(groupId);
    void queries.invalidateQueries({ queryKey: storeOf(groupId) });
  }, SHOWN_MS);
}

function forget(id: number): void {
  transfers.delete(id);
  finished.delete(id);
}

function teller(id: number) {
  const speed = createSpeed();
  let told = 0;
  return ({ sent, parts }: { sent: number; parts: number }) => {
    const now = performance.now();
    if (now - told < TOLD_MS) return;
    // A pause would count as slowness.
    if (now - told > 1_000) speed.begin();
    told = now;
    changeUpload(id, { sent, partsSent: parts, speed: speed.of(sent, now) });
  };
}

function guardLeaving(): void {
  const isBusy = uploads.some(({ state }) => state !== 'done');
  window.removeEventListener('beforeunload', ask);
  if (isBusy) window.addEventListener('beforeunload', ask);
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
