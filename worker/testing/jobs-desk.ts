import { env, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { vi } from 'vitest';
import { memoryName } from '../engine/collections/memory-name';
import { type PictureName, picture } from '../engine/images/fixtures/picture';
import { inspectImage } from '../engine/images/inspect-image';
import { sha256Hex } from '../platform/crypto';
import { randomIds } from '../platform/ids';
import { statusOf } from '../services/images/jobs/job-state';
import type { AcceptWish } from '../services/images/memory/accept';
import { jobsOf } from '../services/images/memory/open-memory';
import { keepPieces } from '../services/images/memory/pieces';
import type { JobRow, NewJob } from '../services/images/memory/rows';
import { DEFAULT_VARIANTS } from '../services/images/settings/variant-config';
import { openHouse } from './api';
import { openNeighbourDesk } from './neighbour-desk';
import { type Place, place } from './places';

export type JobsDesk = Awaited<ReturnType<typeof openJobsDesk>>;

type Asked = Partial<Omit<AcceptWish, 'job'>> & { job?: Partial<NewJob>; picture?: PictureName };

/** The jobs of an image API of its own in one world, without its front: uploads are accepted as it would. */
export async function openJobsDesk(at?: Place, world = 'main') {
  const house = openHouse();
  const where = at ?? (await place(house, 'images'));
  const neighbours = openNeighbourDesk();
  const { ports } = neighbours;
  const group = await neighbours.group(where.group_id);
  const stub = env.GROUP_STATE.getByName(memoryName({ group_id: group.id, world }));
  const jobs = jobsOf({ group, ports, world });
  const save = (path: string, method: string, json: object) =>
    house.call(path, { method, token: where.team.owner.token, json });

  async function wishOf({ job, picture: name = 'png alpha', ...rest }: Asked): Promise<AcceptWish> {
    const bytes = rest.bytes ?? picture(name);
    const facts = inspectImage(picture(name));
    if (!facts.ok) throw new Error(facts.problem.detail);
    const now = job?.created_at ?? Date.now();
    return {
      job: {
        id: `job_${randomIds.next()}`,
        user: 'alice',
        file_name: 'picture.png',
        facts: facts.image,
        sha256: await sha256Hex(bytes),
        size: bytes.byteLength,
        metadata: {},
        created_at: now,
        starts_at: now,
        done_at: now,
        fate: { kind: 'complete' },
        variants: DEFAULT_VARIANTS,
        storage: { group: null, bucket: 'pictures', prefix: 'up/', cache_seconds: 60 },
        webhook: null,
        analysis: null,
        base_url: 'http://localhost:8787/m/shop/orders',
        world,
        ...job,
      },
      bytes,
      limit: null,
      idempotency: null,
      keep: 1000,
      ...rest,
    };
  }

  const accept = async (asked: Asked = {}) => jobs.accept(await wishOf(asked));
  const inside = <Value>(work: (storage: DurableObjectStorage) => Value | Promise<Value>) =>
    runInDurableObject(stub, (_object, { storage }) => work(storage));

  async function upload(asked: Asked = {}): Promise<JobRow> {
    const accepted = await accept(asked);
    if (accepted.kind !== 'accepted') throw new Error(`The upload was ${accepted.kind}.`);
    return accepted.job;
  }

  /** One that nobody works on before the time for it is said to have come. */
  async function uploadLater(asked: Asked = {}): Promise<JobRow> {
    const { bytes, job } = await wishOf(asked);
    const later = Date.now() + 60_000;
    const idle = { ...job, done_at: later, fate: { kind: 'fail', code: 'idle', message: '' } } as const;
    const accepted = await upload({ ...asked, job: idle });
    await inside(({ sql }) => {
      keepPieces(sql, accepted.id, 'file', bytes);
      sql.exec(
        `UPDATE images_jobs SET failure = NULL, work = 'waiting', try_real_at = ?, done_at = ? WHERE id = ?`,
        later,
        job.done_at,
        accepted.id,
      );
    });
    return accepted;
  }

  async function blobKeys(): Promise<string[]> {
    const { objects } = await env.BLOBS.list({ prefix: `images/${group.id}/` });
    return objects.map(({ key }) => key);
  }

  const wake = () => runDurableObjectAlarm(stub);

  return {
    house,
    at: where,
    group,
    ports,
    world,
    stub,
    jobs,
    save,
    accept,
    upload,
    uploadLater,
    inside,
    wake,
    blobKeys,
    /** What is due is done until this holds. */
    comesTo: (check: () => Promise<void>) =>
      vi.waitFor(
        async () => {
          await wake();
          await check();
        },
        { timeout: 10_000, interval: 20 },
      ),
    /** As it is once there is nothing more to do about it. */
    async ended(id: string): Promise<JobRow> {
      return vi.waitFor(
        async () => {
          await wake();
          const now = Number.MAX_SAFE_INTEGER;
          const job = await jobs.look({ id, now });
          const status = job && statusOf(job, now);
          if (!job || status === 'processing') throw new Error(`The job is ${status}.`);
          return job;
        },
        { timeout: 10_000, interval: 20 },
      );
    },
    /** As if the time for all that is to be done had come. */
    hasten: () =>
      inside(({ sql }) => {
        sql.exec('UPDATE wakes SET at = 0 WHERE at IS NOT NULL');
        sql.exec('UPDATE images_jobs SET try_real_at = 0 WHERE try_real_at IS NOT NULL');
        sql.exec('UPDATE images_garbage SET due_real_at = 1');
      }),
    count: (table: string) =>
      inside(({ sql }) => sql.exec<{ n: number }>(`SELECT count(*) AS n FROM ${table}`).one().n),
    turnClock: (clock: object) => save(`/api/projects/${where.project_id}`, 'PATCH', { settings: { clock } }),
  };
}
