import { createSignal, onCleanup } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { JobDocument } from '../../../api/worker-types';
import { type ImageClient, type JobAddresses, waitForJob } from '../client/image-client.js';
import type { HistoryDesk } from '../history/create-history';
import type { KeptUpload } from '../history/kept-history';
import { problemOf } from '../problem/problem';
import { randomText } from '../random-text';
import { type DemoJob, newJob } from './demo-job';

/** `waitedMs`: how long the last pause really was. */
type Following = { stop: AbortController; lookNow: () => void; waitedMs: number };

/** What was uploaded from this page, each followed until it is done. */
export function createJobs(client: ImageClient, history: HistoryDesk) {
  const [jobs, setJobs] = createStore<DemoJob[]>([]);
  const [chosen, choose] = createSignal<string>();
  const following = new Map<string, Following>();
  onCleanup(() => {
    for (const { stop } of following.values()) stop.abort();
    for (const { original } of jobs) if (original) URL.revokeObjectURL(original);
  });

  const find = (key: string) => jobs.find((job) => job.key === key);
  const change = (key: string, part: Partial<DemoJob>) => setJobs((job) => job.key === key, part);

  async function send(key: string): Promise<void> {
    const file = find(key)?.file;
    if (!file) return;
    change(key, { phase: 'sending', problem: null });
    try {
      const { job } = await client.upload(file, { name: file.name, idempotencyKey: key });
      change(key, { id: job.job_id, addresses: job });
      keep(key, { status: job.status });
      await follow(key, job);
    } catch (error) {
      change(key, { phase: 'refused', problem: problemOf(error, Date.now()) });
    }
  }

  async function follow(key: string, addresses: JobAddresses): Promise<void> {
    const stop = new AbortController();
    const own: Following = { stop, lookNow: () => undefined, waitedMs: 0 };
    following.set(key, own);
    change(key, { phase: 'waiting', looks: [], problem: null });
    try {
      const options = { signal: stop.signal, sleep: pauseOf(key, own), onLook: tell(key, own) };
      const done = await waitForJob(client, addresses, options);
      await finish(key, addresses, done);
    } catch (error) {
      if (stop.signal.aborted) change(key, { phase: 'stopped', next: null });
      else change(key, { phase: 'lost', next: null, problem: problemOf(error, Date.now()) });
    } finally {
      following.delete(key);
    }
  }

  async function fetchResult(key: string, addresses: JobAddresses): Promise<void> {
    change(key, { phase: 'looking', problem: null });
    try {
      const result = await client.result(addresses);
      change(key, { phase: 'completed', progress: 100, result });
    } catch (error) {
      change(key, { phase: 'lost', problem: problemOf(error, Date.now()) });
    }
  }

  async function finish(key: string, addresses: JobAddresses, done: JobDocument): Promise<void> {
    if (done.status === 'failed') {
      change(key, { phase: 'failed', failure: done.error });
      keep(key, { status: 'failed' });
    } else {
      const result = await client.result(addresses);
      change(key, { phase: 'completed', progress: 100, result });
      keep(key, { status: 'completed', thumbnail_url: result.variants[0]?.url ?? null });
      // Whoever looks at a picture goes on looking at it.
      if (chosen() === undefined) choose(key);
    }
    await history.load();
  }

  /** The pause between two looks, which can be seen and cut short. */
  function pauseOf(key: string, own: Following) {
    return (waitMs: number, signal?: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        const begun = Date.now();
        const end = () => {
          clearTimeout(timer);
          own.waitedMs = Date.now() - begun;
          change(key, { phase: 'looking', next: null });
          resolve();
        };
        const timer = setTimeout(end, waitMs);
        own.lookNow = end;
        change(key, { phase: 'waiting', next: { at: Date.now() + waitMs, waitMs } });
        signal?.addEventListener('abort', () => {
          clearTimeout(timer);
          reject(signal.reason);
        });
      });
  }

  function tell(key: string, own: Following) {
    return (seen: JobDocument | Error) => {
      const looks = find(key)?.looks ?? [];
      if (seen instanceof Error) {
        change(key, { looks: [...looks, { waitMs: own.waitedMs, status: 'problem' }] });
        return;
      }
      const { status, progress } = seen;
      change(key, { progress, looks: [...looks, { waitMs: own.waitedMs, status }] });
    };
  }

  function keep(key: string, part: Pick<KeptUpload, 'status'> & Partial<KeptUpload>): void {
    const job = find(key);
    if (!job?.id || !job.addresses) return;
    const { status_url, result_url } = job.addresses;
    const created_at = new Date().toISOString();
    const { id: job_id, fileName: file_name, size } = job;
    const known = history.rows().find((row) => row.job_id === job_id);
    history.keep({
      job_id,
      file_name,
      size,
      created_at: known?.created_at ?? created_at,
      status_url,
      result_url,
      thumbnail_url: null,
      ...part,
    });
  }

  return {
    jobs,
    chosen,
    choose,
    upload(files: readonly File[]): void {
      const added = files.map((file) => {
        const key = randomText(16);
        return newJob({
          key,
          fileName: file.name,
          size: file.size,
          file,
          original: URL.createObjectURL(file),
        });
      });
      setJobs((now) => [...added, ...now]);
      choose(undefined);
      for (const { key } of added) void send(key);
    },
    sendAgain: (key: string) => void send(key),
    /** One of the history: its result is fetched, or it is followed on. */
    open({ job_id, file_name, size, status, status_url, result_url }: KeptUpload): void {
      const here = jobs.find(({ id }) => id === job_id);
      const key = here?.key ?? randomText(16);
      const addresses = { status_url, result_url };
      if (!here) {
        const job = newJob({ key, fileName: file_name, size, phase: 'waiting', id: job_id, addresses });
        setJobs((now) => [job, ...now]);
      }
      choose(key);
      if (here?.result || following.has(key)) return;
      void (status === 'completed' ? fetchResult(key, addresses) : follow(key, addresses));
    },
    followOn(key: string): void {
      const addresses = find(key)?.addresses;
      if (addresses && !following.has(key)) void follow(key, addresses);
    },
    lookNow: (key: string) => following.get(key)?.lookNow(),
    stop: (key: string) => following.get(key)?.stop.abort(),
  };
}

export type JobsDesk = ReturnType<typeof createJobs>;
