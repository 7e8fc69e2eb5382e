import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { type AddressInfo, isIP } from 'node:net';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { ImageAnnotatorClient } from '@google-cloud/vision';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { pictureVariables, plain, useImageGroup, WIDTHS } from './images/own-image-group.ts';
import { hasBoto3, PYTHONS } from './s3/installed.ts';
import { httpAgent } from './s3/localhost-names.ts';
import { runTool } from './s3/run-tool.ts';

const group = useImageGroup('Vision', { vision: { api_keys: ['a-key'] } });

/** Google's client looks hosts up by itself, and the resolver of most systems knows no name below localhost. */
const dns = createRequire(import.meta.url)('node:dns') as typeof import('node:dns');
const systemLookup = dns.lookup;
beforeAll(() => {
  const lookup = (name: string, ...rest: unknown[]) =>
    Reflect.apply(systemLookup, dns, [name.endsWith('.localhost') ? 'localhost' : name, ...rest]);
  vi.spyOn(dns, 'lookup').mockImplementation(lookup as typeof dns.lookup);
});
afterAll(() => {
  vi.restoreAllMocks();
});

const clients = new Map<string, ImageAnnotatorClient>();

/** One for each key: it takes half a second until a new one has read its protocol. */
function clientOf({ apiKey = 'a-key' } = {}) {
  const client = clients.get(apiKey) ?? makeClient(apiKey);
  clients.set(apiKey, client);
  return client;
}

function makeClient(apiKey: string) {
  return new ImageAnnotatorClient({
    fallback: true,
    apiEndpoint: group.host(),
    port: group.port,
    protocol: 'http',
    apiKey,
  });
}

const image = async (width: number, format: Parameters<typeof plain>[1] = 'jpeg') => ({
  content: await plain(width, format),
});

describe("Google's client", () => {
  test('is told what is seen', async () => {
    const [found] = await clientOf().labelDetection({ image: await image(WIDTHS.dogs) });
    expect(found.error).toBeNull();
    expect(found.labelAnnotations?.[0]).toMatchObject({
      description: 'Dog',
      mid: '/m/0bt9lr',
      score: expect.closeTo(0.97),
      topicality: expect.closeTo(0.97),
    });
    expect(found.labelAnnotations?.map(({ description }) => description)).toEqual(
      expect.arrayContaining(['Animal', 'Pet', 'Flux Capacitor']),
    );
  });

  test('is told where things are, and how far they are certain', async () => {
    const client = clientOf();
    if (!client.objectLocalization) throw new Error('The client has no objectLocalization.');
    const [found] = await client.objectLocalization({ image: await image(WIDTHS.dogs) });
    const [dog] = found.localizedObjectAnnotations ?? [];
    expect(dog).toMatchObject({ name: 'Dog', mid: '/m/0bt9lr', score: expect.closeTo(0.97) });
    expect(dog?.boundingPoly?.normalizedVertices).toEqual([
      { x: 0.25, y: 0.25 },
      { x: 0.5, y: 0.25 },
      { x: 0.5, y: 0.75 },
      { x: 0.25, y: 0.75 },
    ]);
  });

  test('is warned of a picture', async () => {
    const [found] = await clientOf().safeSearchDetection({ image: await image(WIDTHS.nude) });
    expect(found.safeSearchAnnotation).toMatchObject({
      adult: 'VERY_LIKELY',
      racy: 'VERY_LIKELY',
      spoof: 'VERY_UNLIKELY',
    });
    const [clean] = await clientOf().safeSearchDetection({ image: await image(WIDTHS.empty, 'png') });
    expect(clean.safeSearchAnnotation?.adult).toMatch(/^(VERY_)?UNLIKELY$/);
  });

  test('is told of faces, what they feel and where their parts are', async () => {
    const [found] = await clientOf().faceDetection({ image: await image(WIDTHS.ada) });
    const [face] = found.faceAnnotations ?? [];
    expect(face).toMatchObject({
      joyLikelihood: expect.stringMatching(/LIKELY$/),
      sorrowLikelihood: 'VERY_UNLIKELY',
      detectionConfidence: expect.closeTo(0.99),
    });
    expect(face?.landmarks).toHaveLength(36);
    expect(new Set(face?.landmarks?.map(({ type }) => type)).size).toBe(36);
    expect(face?.landmarks?.[0]).toMatchObject({ type: 'LEFT_EYE', position: { x: expect.any(Number) } });
    expect(face?.fdBoundingPoly?.vertices?.[2]).toMatchObject({ x: WIDTHS.ada / 2, y: 225 });
  });

  test('reads text in both ways', async () => {
    const [short] = await clientOf().textDetection({ image: await image(WIDTHS.sign) });
    expect(short.textAnnotations?.map(({ description }) => description)).toEqual([
      'STOP here\nNOW',
      'STOP',
      'here',
      'NOW',
    ]);
    expect(short.textAnnotations?.[0]?.locale).toBe('en');
    const [found] = await clientOf().documentTextDetection({
      image: await image(WIDTHS.sign),
      imageContext: { languageHints: ['de'] },
    });
    expect(found.fullTextAnnotation?.text).toBe('STOP here\nNOW');
    const [page] = found.fullTextAnnotation?.pages ?? [];
    expect(page).toMatchObject({ width: WIDTHS.sign, height: 300 });
    expect(page?.property?.detectedLanguages?.[0]?.languageCode).toBe('de');
    const [block] = page?.blocks ?? [];
    expect(block?.blockType).toBe('TEXT');
    const words = block?.paragraphs?.[0]?.words ?? [];
    expect(words.map(({ symbols }) => symbols?.map(({ text }) => text).join(''))).toEqual([
      'STOP',
      'here',
      'NOW',
    ]);
    expect(words.map(({ symbols }) => symbols?.at(-1)?.property?.detectedBreak?.type)).toEqual([
      'SPACE',
      'EOL_SURE_SPACE',
      'LINE_BREAK',
    ]);
  });

  test('is told the colours that a picture really has', async () => {
    const green = { r: 0, g: 128, b: 0 };
    const [left, right] = await Promise.all([plain(300, 'png', green), plain(100, 'png')]);
    const content = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#000' } })
      .composite([
        { input: left, left: 0, top: 0 },
        { input: right, left: 300, top: 0 },
      ])
      .webp({ lossless: true })
      .toBuffer();
    const [found] = await clientOf().imageProperties({ image: { content } });
    const colours = found.imagePropertiesAnnotation?.dominantColors?.colors ?? [];
    expect(colours[0]).toMatchObject({
      color: { red: 0, green: 128, blue: 0 },
      pixelFraction: expect.closeTo(0.75, 1),
    });
    expect(colours[1]?.color).toMatchObject({ red: 200, green: 40, blue: 40 });
    expect(colours.reduce((sum, { score }) => sum + (score ?? 0), 0)).toBeCloseTo(1, 3);
  });

  test('is told how to crop, what the web would say, and of nothing famous', async () => {
    const [found] = await clientOf().annotateImage({
      image: await image(WIDTHS.dogs),
      features: [
        { type: 'CROP_HINTS' },
        { type: 'WEB_DETECTION', maxResults: 2 },
        { type: 'LANDMARK_DETECTION' },
        { type: 'LOGO_DETECTION' },
      ],
      imageContext: { cropHintsParams: { aspectRatios: [1, 2] } },
    });
    const hints = found.cropHintsAnnotation?.cropHints ?? [];
    const shapes = hints.map(({ boundingPoly }) => {
      const [first, , third] = boundingPoly?.vertices ?? [];
      return ((third?.x ?? 0) - (first?.x ?? 0)) / ((third?.y ?? 0) - (first?.y ?? 0));
    });
    expect(shapes).toEqual([1, 2]);
    expect(found.webDetection?.bestGuessLabels).toEqual([{ label: 'dog', languageCode: 'en' }]);
    expect(found.webDetection?.webEntities).toHaveLength(2);
    expect([found.landmarkAnnotations, found.logoAnnotations]).toEqual([[], []]);
  });

  test('asks of many pictures at once and is answered in their order, good and bad ones', async () => {
    const features = [{ type: 'OBJECT_LOCALIZATION' as const }];
    const [answer] = await clientOf().batchAnnotateImages({
      requests: [
        { image: await image(WIDTHS.dogs), features },
        { image: { content: Buffer.from('no image') }, features },
        { image: await image(WIDTHS.empty, 'gif'), features },
        { features },
        { image: await image(WIDTHS.empty) },
      ],
    });
    const responses = answer.responses ?? [];
    expect(responses.map(({ error }) => error?.code ?? null)).toEqual([null, 3, null, 3, 3]);
    expect(responses[1]?.error?.message).toBe('Bad image data.');
    expect(responses[3]?.error?.message).toBe('Request must specify image and features.');
    expect(responses[0]?.localizedObjectAnnotations).not.toEqual([]);
    expect(responses[2]?.localizedObjectAnnotations).toEqual([]);
    const many = Array.from({ length: 17 }, () => ({ image: { content: Buffer.from('x') }, features }));
    await expect(clientOf().batchAnnotateImages({ requests: many })).rejects.toMatchObject({
      code: 3,
      message: expect.stringContaining('Too many images per request.'),
    });
  });

  test('is let in with the right key only', async () => {
    const ask = async (apiKey: string) => clientOf({ apiKey }).labelDetection({ image: await image(400) });
    await expect(ask('a-key')).resolves.toBeDefined();
    await expect(ask('wrong')).rejects.toMatchObject({
      code: 3,
      message: expect.stringContaining('API key not valid. Please pass a valid API key.'),
      reason: 'API_KEY_INVALID',
    });
  });
});

describe('pictures that lie elsewhere', () => {
  let server: Server;
  let base: string;
  beforeAll(async () => {
    const picture = await plain(WIDTHS.sign, 'png');
    server = createServer((request, response) => {
      const path = request.url ?? '';
      if (path === '/moved.png') response.writeHead(302, { location: '/sign.png' }).end();
      else if (path === '/sign.png') response.end(picture);
      else if (path === '/page') response.end('<html>');
      else if (path === '/endless') for (let i = 0; i < 30; i++) response.write(Buffer.alloc(1024 * 1024));
      else response.writeHead(path === '/secret.png' ? 403 : 404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { address, port } = server.address() as AddressInfo;
    expect(isIP(address)).toBe(4);
    base = `http://${address}:${port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const lookAt = async (source: object) => {
    const [found] = await clientOf().textDetection({ image: { source } });
    return found.error ? found.error.code : (found.textAnnotations?.length ?? 0);
  };

  test('are fetched, within bounds', async () => {
    expect(await lookAt({ imageUri: `${base}/sign.png` })).toBe(4);
    expect(await lookAt({ imageUri: `${base}/moved.png` })).toBe(4);
    expect(await lookAt({ imageUri: `${base}/page` })).toBe(3);
    expect(await lookAt({ imageUri: `${base}/endless` })).toBe(3);
    expect(await lookAt({ imageUri: `${base}/none.png` })).toBe(14);
    expect(await lookAt({ imageUri: `${base}/secret.png` })).toBe(7);
    expect(await lookAt({ imageUri: 'http://127.0.0.1:1/a.png' })).toBe(14);
    expect(await lookAt({ imageUri: 'ftp://example.com/a.png' })).toBe(3);
  });

  test('are taken from a store', async () => {
    const store = new S3Client({
      endpoint: group.url('files'),
      forcePathStyle: true,
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      requestHandler: { httpAgent },
    });
    await store.send(new CreateBucketCommand({ Bucket: 'google' }));
    const Body = await plain(WIDTHS.sign);
    await store.send(new PutObjectCommand({ Bucket: 'google', Key: 'in/sign.jpg', Body }));
    expect(await lookAt({ imageUri: 'gs://google/in/sign.jpg' })).toBe(4);
    expect(await lookAt({ gcsImageUri: 'gs://google/in/sign.jpg' })).toBe(4);
    expect(await lookAt({ imageUri: 'gs://google/none' })).toBe(5);
    expect(await lookAt({ imageUri: 'gs://google' })).toBe(3);
    // As the client's users most often write it.
    const [found] = await clientOf().textDetection('gs://google/in/sign.jpg');
    expect(found.textAnnotations).toHaveLength(4);
  });
});

describe('who speaks without a client', () => {
  const post = (body: unknown, { query = '?key=a-key', headers = {}, path = '/v1/images:annotate' } = {}) =>
    fetch(`${group.url()}${path}${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const face = async (more: object = {}) => ({
    requests: [
      {
        image: { content: (await plain(WIDTHS.ada)).toString('base64') },
        features: [{ type: 'FACE_DETECTION', maxResults: 1 }],
        ...more,
      },
    ],
  });

  test('is answered at every address of the method', async () => {
    for (const path of [
      '/v1/images:annotate',
      '/v1/projects/p/images:annotate',
      '/v1/projects/p/locations/eu/images:annotate',
      '/v1p4beta1/images:annotate',
    ]) {
      const answer = await post(await face(), { path });
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.headers.get('content-type')).toBe('application/json; charset=UTF-8');
      expect(await answer.json()).toMatchObject({
        responses: [{ faceAnnotations: [{ joyLikelihood: expect.stringMatching(/LIKELY$/) }] }],
      });
    }
  });

  test('gets enumerations as texts or as numbers, and only the fields that it wants', async () => {
    const read = async (query: string, headers = {}) =>
      (await post(await face(), { query: `?key=a-key&${query}`, headers })).json();
    for (const query of ['alt=json;enum-encoding=int', '$alt=json%3Benum-encoding=int'])
      expect(await read(query)).toMatchObject({
        responses: [
          {
            faceAnnotations: [
              {
                sorrowLikelihood: 1,
                landmarks: expect.arrayContaining([expect.objectContaining({ type: 1 })]),
              },
            ],
          },
        ],
      });
    const only = { responses: [{ faceAnnotations: [{ sorrowLikelihood: 'VERY_UNLIKELY' }] }] };
    expect(await read('fields=responses(faceAnnotations/sorrowLikelihood)')).toEqual(only);
    expect(await read('fields=responses.faceAnnotations.sorrowLikelihood')).toEqual(only);
    expect(await read('fields=responses(face_annotations(sorrow_likelihood))')).toEqual(only);
    const none = await post(await face(), { query: '?key=a-key&fields=responses(' });
    expect([none.status, (await none.json()).error.status]).toEqual([400, 'INVALID_ARGUMENT']);
    const short = await post(await face(), { query: '?key=a-key&prettyPrint=false' });
    expect((await short.text()).trim().split('\n')).toHaveLength(1);
  });

  test('may write names as in the proto, and enumerations as numbers', async () => {
    const body = await face({ features: [{ type: 1, max_results: '1' }], image_context: {} });
    expect(await (await post(body)).json()).toMatchObject({ responses: [{ faceAnnotations: [{}] }] });
  });

  test('is asked for a key', async () => {
    const statusOf = async (headers: Record<string, string>, query = '') => {
      const answer = await post(await face(), { query, headers });
      return [answer.status, (await answer.json()).error?.status];
    };
    expect(await statusOf({})).toEqual([403, 'PERMISSION_DENIED']);
    expect(await statusOf({ authorization: 'Bearer x' })).toEqual([401, 'UNAUTHENTICATED']);
    expect(await statusOf({}, '?key=wrong')).toEqual([400, 'INVALID_ARGUMENT']);
    expect(await statusOf({ 'x-goog-api-key': 'a-key' })).toEqual([200, undefined]);
  });

  test('is told what is wrong with a call, and where', async () => {
    const broken: [unknown, string][] = [
      ['', 'at least one image'],
      ['{', 'Invalid JSON payload received.'],
      ['[]', 'Invalid value'],
      ['"x"', 'Invalid value'],
      [{}, 'at least one image'],
      [{ requests: [] }, 'at least one image'],
      [{ request: [] }, 'Unknown name "request": Cannot find field.'],
      [await face({ feature: [] }), `Unknown name "feature" at 'requests[0]': Cannot find field.`],
      [await face({ features: [{ type: 'MAGIC' }] }), `Invalid value at 'requests[0].features[0].type'`],
      [await face({ features: [{ maxResults: 'x' }] }), `'requests[0].features[0].max_results' (TYPE_INT32)`],
      [await face({ image: { content: '%%%' } }), 'Base64 decoding failed'],
      [await face({ image: 'x' }), 'google.cloud.vision.v1.Image'],
      [{ requests: Array(17).fill({}) }, 'Too many images per request.'],
      ['x'.repeat(11 * 1024 * 1024), 'Request payload size exceeds the limit'],
    ];
    for (const [body, sentence] of broken) {
      const answer = await post(body);
      expect([sentence, answer.status]).toEqual([sentence, 400]);
      expect(await answer.json()).toMatchObject({
        error: { code: 400, status: 'INVALID_ARGUMENT', message: expect.stringContaining(sentence) },
      });
    }
  });
});

describe.runIf(hasBoto3)('Python', () => {
  const [{ program }] = PYTHONS;

  test('finds by plain REST what the documentation shows', async () => {
    const env = { ...(await pictureVariables()), VISION: group.url() };
    const { stdout, stderr } = await runTool(program, [`${import.meta.dirname}/images/vision.py`], env);
    expect(stdout + stderr).toBe('');
  });
});
