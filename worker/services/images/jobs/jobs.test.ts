import { env, evictDurableObject } from 'cloudflare:test';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sha256Hex } from '../../../platform/crypto';
import { type JobsDesk, openJobsDesk } from '../../../testing/jobs-desk';
import { openServiceMemory } from '../../ask-memory';
import { imagesConfig } from '../config';
import { imagesMemory } from '../memory/images-memory';
import { readPieces } from '../memory/pieces';
import { DEFAULT_VARIANTS } from '../settings/variant-config';
import { textOfPlace } from '../storage/blob-place';
import { destroyImages } from '../storage/destroy-images';
import { readVariant } from '../storage/read-variant';
import { removeJob } from './remove-job';

const NOW = Date.now();
const DAY = 24 * 60 * 60_000;

let desk: JobsDesk;

beforeEach(async () => {
  desk = await openJobsDesk();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const ONE = DEFAULT_VARIANTS.slice(0, 1);
const BROKEN = new Uint8Array(500).fill(7);

const read = (job: Awaited<ReturnType<JobsDesk['ended']>>, index = 0) => {
  const place = job.variants[index]?.place;
  if (!place) throw new Error('There is no such variant.');
  return readVariant(place, { group: desk.group, ports: desk.ports, now: NOW });
};

/** Nothing is left of any job. */
const isEmpty = async () => {
  expect(await desk.blobKeys()).toEqual([]);
  expect(await desk.count('images_garbage')).toBe(0);
};

/** As if the process had ended when the job was begun so often. */
const cutOff = async (id: string, tries: number) => {
  await desk.inside(({ sql }) => {
    sql.exec("UPDATE images_jobs SET work = 'working', tries = ?, try_real_at = 0 WHERE id = ?", tries, id);
    sql.exec(`INSERT INTO wakes (kind, at, began_at) VALUES ('images', 0, 0)
      ON CONFLICT DO UPDATE SET at = 0, began_at = 0`);
  });
  await evictDurableObject(desk.stub);
};

/** Happens once, when the variants are made and none is stored yet. */
const beforeStoring = (what: () => Promise<unknown>) => {
  const digest = crypto.subtle.digest.bind(crypto.subtle);
  return vi.spyOn(crypto.subtle, 'digest').mockImplementationOnce(async (algorithm, data) => {
    await what();
    return digest(algorithm, data);
  });
};

describe('the work on an upload', () => {
  test('makes its variants, stores them and says what is seen', { timeout: 20_000 }, async () => {
    const { analysis: config } = imagesConfig.parse({});
    const { id } = await desk.upload({ job: { analysis: { config, needs_turn: false } } });
    const job = await desk.ended(id);
    expect(job).toMatchObject({ work: 'made', failure: null, variant_count: 4 });
    expect(job.variants.map(({ name, format }) => [name, format])).toEqual([
      ['thumbnail', 'png'],
      ['medium', 'png'],
      ['large', 'png'],
      ['webp', 'webp'],
    ]);
    expect(job.analysis?.decided_by.source).toBe('image');
    expect(job.analysis?.colors.length).toBeGreaterThan(0);
    const bytes = await read(job);
    expect(bytes?.byteLength).toBe(job.variants[0]?.size);
    expect(await sha256Hex(bytes ?? new Uint8Array())).toBe(job.variants[0]?.sha256);
    expect(await desk.blobKeys()).toHaveLength(4);
    expect(await desk.count('images_pieces')).toBe(0);
    expect(await desk.count('images_garbage')).toBe(0);
  });

  test('is done for many, one after the other', { timeout: 30_000 }, async () => {
    const uploads = await Promise.all(
      Array.from({ length: 12 }, () => desk.upload({ job: { variants: ONE } })),
    );
    for (const { id } of uploads) expect(await desk.ended(id)).toMatchObject({ work: 'made' });
    expect(await desk.blobKeys()).toHaveLength(12);
  });

  test('that has no variant to make is made all the same', async () => {
    const { id } = await desk.upload({ job: { variants: [] } });
    expect(await desk.ended(id)).toMatchObject({ work: 'made', variants: [] });
  });

  test('is given an upload of many pieces whole', async () => {
    const bytes = new Uint8Array(3 * 1024 * 1024 + 17).map((_, index) => index % 251);
    const { id } = await desk.uploadLater({ bytes });
    const kept = await desk.inside(({ sql }) => readPieces(sql, id, 'file'));
    expect(await sha256Hex(kept ?? new Uint8Array())).toBe(await sha256Hex(bytes));
  });

  test('finds out that the pixels are broken', async () => {
    const { id } = await desk.upload({ bytes: BROKEN, picture: 'jpeg baseline' });
    const job = await desk.ended(id);
    expect(job).toMatchObject({ work: 'given_up', failure: { code: 'broken_image' }, variants: [] });
    expect(job.failure?.message).toMatch(/^[A-Z].*\.$/);
    await isEmpty();
  });

  test('is not begun where the job is to fail anyway', async () => {
    const fate = { kind: 'fail', code: 'too_blurred', message: 'It is blurred.' } as const;
    const { id } = await desk.upload({ job: { fate } });
    expect(await desk.ended(id)).toMatchObject({ work: 'none', failure: { code: 'too_blurred' } });
    expect(await desk.count('images_pieces')).toBe(0);
  });
});

describe('work that was cut off', () => {
  test('is begun again', async () => {
    const { id } = await desk.uploadLater({ job: { variants: ONE } });
    await cutOff(id, 2);
    expect(await desk.ended(id)).toMatchObject({ work: 'made', variant_count: 1 });
  });

  test('is given up when its process has ended three times', async () => {
    const { id } = await desk.uploadLater({ job: { variants: ONE } });
    await cutOff(id, 3);
    expect(await desk.ended(id)).toMatchObject({ work: 'given_up', failure: { code: 'crashed' } });
    expect(await desk.count('images_pieces')).toBe(0);
  });

  test('leaves nothing behind of what it had written, whether it is done again or not', async () => {
    const [again, gone] = [
      await desk.uploadLater({ job: { variants: ONE } }),
      await desk.uploadLater({ job: { variants: ONE } }),
    ];
    for (const { id } of [again, gone]) {
      const key = `images/${desk.group.id}/main/${id}/thumbnail`;
      await env.BLOBS.put(key, 'written before the end');
      await desk.inside(({ sql }) => {
        const place = textOfPlace({ at: 'house', key });
        sql.exec(
          'INSERT INTO images_garbage (place, is_shared, due_real_at) VALUES (?, 0, ?)',
          place,
          NOW + DAY,
        );
      });
    }
    await desk.jobs.drop({ id: gone.id, user: null });
    await cutOff(again.id, 1);
    const job = await desk.ended(again.id);
    expect((await read(job))?.byteLength).toBe(job.variants[0]?.size);
    await desk.comesTo(async () => {
      await desk.hasten();
      expect(await desk.blobKeys()).toEqual([expect.stringContaining(again.id)]);
      expect(await desk.count('images_garbage')).toBe(0);
    });
  });
});

describe('a job that is deleted', () => {
  test('takes its variants along, at once', async () => {
    const { id } = await desk.upload();
    await desk.ended(id);
    expect(await removeJob(desk, { id, user: 'bob' })).toBe(false);
    expect(await removeJob(desk, { id, user: 'alice' })).toBe(true);
    await isEmpty();
    expect(await desk.jobs.look({ id, now: NOW })).toBe(null);
    expect(await removeJob(desk, { id, user: null })).toBe(false);
  });

  test('in a preview stays whole', async () => {
    const { id } = await desk.upload({ job: { variants: ONE } });
    await desk.ended(id);
    const group_id = desk.group.id;
    const preview = openServiceMemory(imagesMemory, desk.ports.memory, {
      group_id,
      world: 'main',
      isRehearsal: true,
    });
    expect(await preview.drop({ id, user: null })).toMatchObject({ garbage: [{ is_shared: false }] });
    await desk.wake();
    expect(await desk.blobKeys()).toHaveLength(1);
    expect(await desk.jobs.look({ id, now: NOW })).toMatchObject({ variant_count: 1 });
  });

  test('while it is worked on leaves nothing behind', async () => {
    const { id } = await desk.uploadLater({ job: { variants: ONE } });
    const digest = beforeStoring(() => desk.jobs.clear());
    await desk.hasten();
    await desk.comesTo(async () => {
      expect(digest).toHaveBeenCalled();
      expect(await desk.jobs.look({ id, now: NOW })).toBe(null);
      await isEmpty();
    });
  });

  test('by all that are kept no longer takes its variants along too', async () => {
    const first = await desk.upload({ job: { variants: ONE } });
    await desk.ended(first.id);
    const second = await desk.upload({ job: { variants: ONE }, keep: 1 });
    await desk.ended(second.id);
    await desk.comesTo(async () => {
      expect(await desk.blobKeys()).toEqual([expect.stringContaining(second.id)]);
    });
  });
});

describe('a world', () => {
  test('that is reset keeps no bytes', async () => {
    const { id } = await desk.upload();
    await desk.ended(id);
    await desk.stub.reset();
    expect(await desk.jobs.look({ id, now: NOW })).toBe(null);
    await desk.comesTo(isEmpty);
  });

  test('that ends keeps no bytes', async () => {
    const other = await openJobsDesk(desk.at, 'w');
    const { id } = await other.upload();
    await other.ended(id);
    expect(await desk.blobKeys()).toHaveLength(4);
    await other.stub.destroy();
    await desk.comesTo(isEmpty);
  });

  test('and its fork show what both have, until neither does', async () => {
    const { id } = await desk.upload({ job: { variants: ONE } });
    await desk.ended(id);
    const fork = await openJobsDesk(desk.at, 'fork');
    await fork.stub.fork({ group_id: desk.group.id, world: 'fork' }, 'main');
    expect(await fork.jobs.look({ id, now: NOW })).toMatchObject({ id, variant_count: 1 });
    await removeJob(desk, { id, user: null });
    await desk.comesTo(async () => {
      await desk.hasten();
      expect(await desk.count('images_garbage')).toBe(0);
    });
    const kept = await fork.jobs.look({ id, now: NOW });
    expect((await read(kept ?? (await fork.ended(id))))?.byteLength).toBeGreaterThan(0);
    await removeJob(fork, { id, user: null });
    await fork.comesTo(async () => {
      await fork.hasten();
      expect(await fork.blobKeys()).toEqual([]);
    });
  });

  test('that becomes another works on what that one had not made yet, and tells nobody of it', async () => {
    const webhook = {
      urls: ['https://receiver.test/hooks'],
      secret: null,
      events: ['image.completed' as const],
      max_attempts: 1,
      backoff_ms: [0],
      headers: {},
    };
    const { id } = await desk.uploadLater({ job: { variants: ONE, webhook } });
    const fork = await openJobsDesk(desk.at, 'fork');
    await fork.stub.fork({ group_id: desk.group.id, world: 'fork' }, 'main');
    const job = await fork.ended(id);
    expect(job).toMatchObject({ work: 'made', variant_count: 1 });
    expect(job.variants[0]?.place).toMatchObject({ at: 'house', key: expect.stringContaining('/fork/') });
    expect(await fork.count('images_deliveries')).toBe(0);
  });

  test('goes with its group, with all worlds', async () => {
    const other = await openJobsDesk(desk.at, 'w');
    await desk.ended((await desk.upload()).id);
    await other.ended((await other.upload()).id);
    expect(await desk.blobKeys()).toHaveLength(8);
    await destroyImages(desk.group, desk.ports);
    expect(await desk.blobKeys()).toEqual([]);
  });
});

describe('a group that is deleted', () => {
  const deleted = async () => {
    const { status } = await desk.save(`/api/groups/${desk.group.id}`, 'DELETE', {});
    expect(status).toBeLessThan(300);
  };

  test('while the variants of an upload are being stored keeps none of them', async () => {
    const bucket: R2Bucket = Object.getPrototypeOf(env.BLOBS);
    const put = bucket.put;
    const puts = vi.spyOn(bucket, 'put').mockImplementationOnce(async function (this: R2Bucket, key, value) {
      const object = await put.call(this, key, value);
      await deleted();
      return object;
    });
    await desk.uploadLater({ job: { variants: DEFAULT_VARIANTS.slice(0, 3) } });
    await desk.hasten();
    await desk.wake();
    await vi.waitFor(
      async () => {
        expect(puts).toHaveBeenCalledTimes(3);
        expect(await desk.blobKeys()).toEqual([]);
      },
      { timeout: 10_000, interval: 20 },
    );
  });

  test('has nothing begun in the moment before its memory goes', async () => {
    const { id } = await desk.uploadLater({ job: { variants: ONE } });
    await env.DB.prepare('UPDATE groups SET deleted_at = ? WHERE id = ?')
      .bind('2030-01-01', desk.group.id)
      .run();
    await desk.hasten();
    await desk.wake();
    expect(await desk.jobs.look({ id, now: NOW })).toMatchObject({ work: 'waiting', variant_count: 0 });
    const alarm = await desk.inside((storage) => storage.getAlarm());
    expect((alarm ?? 0) - Date.now()).toBeGreaterThan(30 * 60_000);
  });
});

describe('variants in a group of the project', () => {
  const files = async (kind = 's3') => {
    const { project_id } = desk.at;
    const json = { project_id, name: 'Files', slug: 'files', kind };
    const made = await desk.save('/api/groups', 'POST', json);
    if (made.status !== 201) throw new Error(made.text);
  };
  const storage = { group: 'files', bucket: 'pictures', prefix: 'up/', cache_seconds: 60 };
  const shelf = async (world = 'main') => {
    const opened = await desk.ports.neighbour(desk.group, 'files', { world, now: Date.now() });
    if (!opened?.shelf) throw new Error('There is no shelf.');
    return opened.shelf;
  };

  test('are objects of its bucket, until the job is deleted', async () => {
    await files();
    const { id } = await desk.upload({ job: { storage, variants: ONE } });
    const job = await desk.ended(id);
    const place = { bucket: 'pictures', key: `up/${id}/thumbnail.png` };
    expect(job.variants[0]?.place).toEqual({ at: 'group', group: 'files', world: 'main', ...place });
    const wish = { ...place, version_id: null, most_bytes: 1_000_000 };
    expect(await (await shelf()).get(wish)).toMatchObject({ ok: true, content_type: 'image/png' });
    expect((await read(job))?.byteLength).toBe(job.variants[0]?.size);
    expect(await desk.blobKeys()).toEqual([]);
    await removeJob(desk, { id, user: null });
    expect(await (await shelf()).get(wish)).toMatchObject({ ok: false, because: 'no_object' });
    expect(await desk.count('images_garbage')).toBe(0);
  });

  test('fail the job where there is no such group, or one that stores nothing', async () => {
    const missing = await desk.ended((await desk.upload({ job: { storage } })).id);
    expect(missing).toMatchObject({ failure: { code: 'storage_failed' }, work: 'given_up' });
    expect(missing.failure?.message).toContain('"files"');
    await files('webhooks');
    const other = await desk.ended((await desk.upload({ job: { storage } })).id);
    expect(other).toMatchObject({ failure: { code: 'storage_failed' } });
    await desk.comesTo(async () => expect(await desk.count('images_garbage')).toBe(0));
  });
});

describe('bytes that nobody asks for', () => {
  test('are those of this group alone', async () => {
    await env.BLOBS.put(`images/${crypto.randomUUID()}/main/x/y`, 'another group’s');
    await desk.ended((await desk.upload({ job: { variants: ONE } })).id);
    expect(await desk.blobKeys()).toHaveLength(1);
  });
});
