import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { adminClient } from './admin-client.ts';
import { bytesAt, imageClient, type Result } from './images/image-client.ts';

const url = inject('url');
const demo = imageClient(`${url}/m/demo/images`);

/** Red, green, blue and white, clockwise from the upper left: whoever turns it shows it. */
async function quadrants(width: number, height: number): Promise<Sharp> {
  const [w, h] = [width / 2, height / 2];
  const patch = (background: string) => ({
    create: { width: w, height: h, channels: 3 as const, background },
  });
  const parts = await Promise.all(
    ['#ff0000', '#00ff00', '#0000ff', '#ffffff'].map((colour) => sharp(patch(colour)).png().toBuffer()),
  );
  return sharp({ create: { width, height, channels: 3, background: '#000' } }).composite(
    [
      [0, 0],
      [w, 0],
      [w, h],
      [0, h],
    ].map(([left = 0, top = 0], index) => ({ input: parts[index] ?? Buffer.alloc(0), left, top })),
  );
}

/** The colour in the middle of each quarter, clockwise from the upper left. */
async function corners(bytes: Uint8Array): Promise<string[]> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const offset = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
    return [0, 1, 2].map((channel) => ((data[offset + channel] ?? 0) > 127 ? '1' : '0')).join('');
  };
  return [at(0.25, 0.25), at(0.75, 0.25), at(0.75, 0.75), at(0.25, 0.75)];
}

const UPRIGHT = ['100', '010', '001', '111'];

async function tokenOfAuth(email = 'alice@example.com'): Promise<string> {
  const answer = await fetch(`${url}/m/demo/auth/api/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: 'password123' }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

type Event = { id: string; type: string; signature: { verdict: string }; body: string };

async function imageEvents(): Promise<Event[]> {
  const events = `${url}/m/demo/hooks/webhooks/events`;
  const answer = await fetch(`${events}?client_id=images&limit=50`);
  const listed = (await answer.json()) as { events: { id: string }[] };
  return Promise.all(
    listed.events.map(async ({ id }) => (await (await fetch(`${events}/${id}`)).json()) as Event),
  );
}

describe('an upload to the demo, with a token of its auth group', () => {
  let result: Result;
  let token: string;
  beforeAll(async () => {
    token = await tokenOfAuth();
    // As a phone writes it: stored lying on its side, with the place where it was taken.
    const photo = await (await quadrants(1600, 1200)).png().toBuffer();
    const turned = await sharp(photo)
      .rotate(-90)
      .withExif({ IFD0: { Copyright: 'secret place' }, IFD3: { GPSLatitude: '52/1 31/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    result = await demo.result(turned, 'holiday.jpg', { token, fields: { album: 'holiday' } });
  });

  test('tells the image as it is shown', () => {
    expect(result).toMatchObject({
      status: 'completed',
      original: { width: 1600, height: 1200, format: 'jpeg' },
      analysis: { blur_hash: expect.stringMatching(/^.{20,40}$/) },
    });
  });

  test('makes variants that are real, upright, of the size that they tell, and without metadata', async () => {
    expect(result.variants.map(({ name }) => name)).toEqual(['thumbnail', 'medium', 'large', 'webp']);
    for (const variant of result.variants) {
      const bytes = await bytesAt(variant.url);
      const facts = await sharp(bytes).metadata();
      expect([facts.format, facts.width, facts.height]).toEqual([
        variant.format,
        variant.width,
        variant.height,
      ]);
      expect(bytes.byteLength).toBe(variant.size);
      expect([facts.orientation, facts.exif, facts.icc, facts.xmp]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      expect(await corners(bytes)).toEqual(UPRIGHT);
    }
    const [thumbnail] = result.variants;
    expect([thumbnail?.width, thumbnail?.height]).toEqual([150, 113]);
  });

  test('puts them into a bucket of the store', async () => {
    const s3 = new S3Client({
      endpoint: `${url}/m/demo/files`,
      region: 'us-east-1',
      forcePathStyle: true,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: 'image-variants' }));
    const key = Contents.map(({ Key = '' }) => Key).find(
      (name) => name.includes(result.job_id) && name.includes('webp'),
    );
    const object = await s3.send(new GetObjectCommand({ Bucket: 'image-variants', Key: key }));
    expect(object.ContentType).toBe('image/webp');
    const stored = await object.Body?.transformToByteArray();
    expect((await sharp(stored).metadata()).format).toBe('webp');
    s3.destroy();
  });

  test('is told to the inbox, signed as it should be', async () => {
    const told = await vi.waitFor(
      async () => {
        const events = await imageEvents();
        const found = events.find(({ body }) => body.includes(result.job_id));
        if (!found) throw new Error('It has not come yet.');
        return found;
      },
      { timeout: 20_000, interval: 200 },
    );
    expect(told).toMatchObject({ type: 'image.completed', signature: { verdict: 'valid' } });
    expect(JSON.parse(told.body)).toMatchObject({
      type: 'image.completed',
      data: { job_id: result.job_id, status: 'completed' },
    });
  });

  test('is in the history of its user, and not in that of another', async () => {
    const own = await (await demo.get('/api/history', { token })).json();
    expect(JSON.stringify(own)).toContain(result.job_id);
    const other = await (
      await demo.get('/api/history', { token: await tokenOfAuth('bob@example.com') })
    ).json();
    expect(JSON.stringify(other)).not.toContain(result.job_id);
  });
});

type Step = (image: Sharp) => Sharp;

const turned =
  (degrees: number): Step =>
  (image) =>
    image.rotate(degrees);
const mirrored: Step = (image) => image.flop();

/** What a viewer does by the tag, undone, one step after the other. */
const UNDONE: Record<number, Step[]> = {
  1: [],
  2: [mirrored],
  3: [turned(180)],
  4: [mirrored, turned(180)],
  5: [turned(90), mirrored],
  6: [turned(270)],
  7: [turned(270), mirrored],
  8: [turned(90)],
};

test('every orientation that a camera writes ends upright', { timeout: 60_000 }, async () => {
  const token = await demo.token('photographer');
  const upright = await (await quadrants(200, 120)).png().toBuffer();
  // All at once: most of the time that a job takes is only the clock's.
  const checked = Object.entries(UNDONE).map(async ([orientation, steps]) => {
    let stored = upright;
    for (const step of steps) stored = await step(sharp(stored)).png().toBuffer();
    const photo = await sharp(stored)
      .withMetadata({ orientation: Number(orientation) })
      .jpeg({ quality: 95 })
      .toBuffer();
    const { variants, original } = await demo.result(photo, `${orientation}.jpg`, { token });
    expect([orientation, original.width, original.height]).toEqual([orientation, 200, 120]);
    expect(variants.length).toBeGreaterThan(0);
    for (const { url: at } of variants)
      expect([orientation, await corners(await bytesAt(at))]).toEqual([orientation, UPRIGHT]);
  });
  expect(await Promise.all(checked)).toHaveLength(8);
});

test('a client that sends too much gets to read why', async () => {
  const token = await demo.token('heavy');
  for (const megabytes of [11, 30]) {
    const answer = await demo.upload(new Uint8Array(megabytes * 1024 * 1024), 'large.jpg', { token });
    expect([answer.status, await answer.json()]).toMatchObject([413, { code: 'images.too_large' }]);
  }
  const stranger = await demo.upload(new Uint8Array(8 * 1024 * 1024), 'large.jpg');
  expect([stranger.status, await stranger.json()]).toMatchObject([401, { code: 'images.token_missing' }]);
});

test('PNG, WebP and GIF become variants too; what can be seen through stays so', async () => {
  const token = await demo.token('designer');
  const glass = sharp({
    create: { width: 320, height: 240, channels: 4, background: { r: 10, g: 200, b: 30, alpha: 0.5 } },
  });
  const checked = (['png', 'webp', 'gif'] as const).map(async (format) => {
    const { variants } = await demo.result(await glass.clone().toFormat(format).toBuffer(), `x.${format}`, {
      token,
    });
    expect(variants.length).toBe(4);
    for (const variant of variants) {
      const facts = await sharp(await bytesAt(variant.url)).metadata();
      expect([variant.name, facts.format, facts.width]).toEqual([
        variant.name,
        variant.format,
        variant.width,
      ]);
      if (format !== 'gif') expect([variant.name, facts.hasAlpha]).toEqual([variant.name, true]);
    }
  });
  await Promise.all(checked);
});

test('what is no good image is refused with its reason, and the API lives on', async () => {
  const token = await demo.token('attacker');
  const jpeg = await (await quadrants(300, 200)).jpeg().toBuffer();
  const frames = sharp(await (await quadrants(40, 40)).png().toBuffer());
  const animated = await sharp([await frames.clone().toBuffer(), await frames.clone().negate().toBuffer()], {
    join: { animated: true },
  })
    .gif()
    .toBuffer();
  const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#000' } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  const sent: [string, Uint8Array, number, string][] = [
    ['truncated', jpeg.subarray(0, jpeg.length / 2), 422, 'images.truncated'],
    ['animated', animated, 422, 'images.animated'],
    ['bomb', bomb, 422, 'images.too_many_pixels'],
    ['text', Buffer.from('hello, world, this is a text'), 415, 'images.unsupported_format'],
    ['empty', Buffer.alloc(0), 400, 'images.empty'],
    ['tiff', await sharp(jpeg).tiff().toBuffer(), 415, 'images.unsupported_format'],
  ];
  for (const [name, bytes, status, code] of sent) {
    const answer = await demo.upload(bytes, `${name}.jpg`, { token });
    const body = (await answer.json()) as { code: string };
    expect([name, answer.status, body.code]).toEqual([name, status, code]);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  }
  expect((await demo.upload(jpeg, 'fine.jpg', { token })).status).toBe(202);
});

test('the fifty-first upload in a minute is refused', { timeout: 60_000 }, async () => {
  const token = await demo.token(`heavy-${Date.now()}`);
  const small = await (await quadrants(20, 20)).png().toBuffer();
  const statuses: number[] = [];
  for (let number = 1; number <= 50; number++) {
    const answer = await demo.upload(small, `${number}.png`, { token });
    statuses.push(answer.status);
    expect(answer.headers.get('ratelimit')).toMatch(new RegExp(`^"uploads";r=${50 - number};t=\\d+$`));
    await answer.body?.cancel();
  }
  expect(statuses.every((status) => status === 202)).toBe(true);
  const over = await demo.upload(small, '51.png', { token });
  expect([over.status, over.headers.get('ratelimit-policy')]).toEqual([429, '"uploads";q=50;w=60']);
  expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(0);
});

describe('in a project of its own', () => {
  const admin = adminClient(url, inject('token'));
  let project: { id: string; slug: string };
  beforeAll(async () => {
    ({ project } = await admin.post<{ project: typeof project }>('/api/projects', { name: 'Image clock' }));
    const hour = { min: 3_600_000, max: 3_600_000 };
    const config = { jobs: { queued_ms: { min: 0, max: 0 }, processing_ms: hour } };
    await admin.post('/api/groups', { project_id: project.id, name: 'Images', kind: 'images', config });
  });
  afterAll(() => admin.delete(`/api/projects/${project.id}`));

  test('a job of an hour is done once the clock of the project has jumped', async () => {
    const client = imageClient(`${url}/m/${project.slug}/images`);
    const token = await client.token('patient');
    const job = await client.accepted(await (await quadrants(300, 200)).jpeg().toBuffer(), 'slow.jpg', {
      token,
    });
    const before = (await (await fetch(job.status_url)).json()) as { status: string; progress: number };
    expect(before.status).toBe('processing');
    const clock = { mode: 'shifted', shift_ms: 3_700_000 };
    await admin.patch(`/api/projects/${project.id}`, { settings: { clock } });
    const answer = await client.over(job);
    expect(answer.status).toBe(200);
    const { variants } = (await answer.json()) as Result;
    expect((await sharp(await bytesAt(variants[0]?.url ?? '')).metadata()).width).toBe(150);
    await admin.patch(`/api/projects/${project.id}`, { settings: { clock: { mode: 'real' } } });
    expect(((await (await fetch(job.status_url)).json()) as { status: string }).status).toBe('processing');
  });

  test('tokens of an issuer elsewhere are checked with its JWKS', async () => {
    const config = { signing: { algorithm: 'RS256' } };
    await admin.post('/api/groups', { project_id: project.id, name: 'Elsewhere', kind: 'auth', config });
    const issuer = `${url}/m/${project.slug}/elsewhere`;
    const tokens = { groups: ['nobody'], jwks_url: `${issuer}/.well-known/jwks.json` };
    await admin.post('/api/groups', {
      project_id: project.id,
      name: 'Guarded',
      kind: 'images',
      config: { tokens },
    });
    const guarded = imageClient(`${url}/m/${project.slug}/guarded`);
    const login = await fetch(`${issuer}/api/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'alice@example.com', password: 'password123' }),
    });
    const { access_token: token } = (await login.json()) as { access_token: string };
    expect((await guarded.get('/api/history', { token })).status).toBe(200);
    expect((await guarded.get('/api/history', { token: await tokenOfAuth() })).status).toBe(401);
  });

  test('a world has jobs of its own, whose links lead into it', async () => {
    const client = imageClient(`${url}/m/${project.slug}/images`);
    const token = await client.token('traveller');
    const asked = { token, headers: { 'x-understudy-world': 'other' } };
    const job = await client.accepted(await (await quadrants(60, 40)).png().toBuffer(), 'x.png', asked);
    expect(job.status_url).toMatch(/\?__world=other$/);
    expect((await fetch(job.status_url)).status).toBe(200);
    expect((await client.get(`/api/status/${job.job_id}`)).status).toBe(404);
    expect(await (await client.get('/api/history', { token })).json()).not.toMatchObject({
      jobs: [{ job_id: job.job_id }],
    });
  });
});
