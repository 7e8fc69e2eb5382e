import { describe, expect, test } from 'vitest';
import { hexOfBytes } from '../../../engine/hex';
import { PICTURES } from '../../../engine/images/fixtures/pictures';
import { basicDate } from '../../../platform/aws-signature/request-date';
import { hmacOf, v4SigningKey } from '../../../platform/aws-signature/signing-keys';
import { sha256Hex } from '../../../platform/crypto';
import { openHouse } from '../../../testing/api';
import { openImagesDesk } from '../../../testing/images-desk';
import { atClock, inWorld } from '../../../testing/wish-headers';

const house = openHouse();

type Desk = Awaited<ReturnType<typeof openImagesDesk>>;

type Call = {
  body?: string;
  operation?: string;
  at?: number;
  service?: string;
  terminal?: string;
  day?: string;
  secret?: string;
  /** As signed. */
  query?: string;
  /** As sent. */
  sentQuery?: string;
  headers?: Record<string, string>;
};

const encoder = new TextEncoder();
const NOW = Date.UTC(2031, 4, 6, 7, 8, 9);

/** Signed by hand, so that each part can be wrong. */
async function ask(desk: Desk, call: Call = {}) {
  const { body = '{}', operation = 'DetectFaces', at = Date.now(), query = '' } = call;
  const { service = 'rekognition', terminal = 'aws4_request', secret = 'test' } = call;
  const date = basicDate(at);
  const day = call.day ?? date.slice(0, 8);
  const target = `RekognitionService.${operation}`;
  const signed = `host:localhost:8787\nx-amz-date:${date}\nx-amz-target:${target}\n`;
  const canonical = ['POST', `${desk.base}/`, query, signed, 'host;x-amz-date;x-amz-target'];
  canonical.push(await sha256Hex(encoder.encode(body)));
  const scope = `${day}/eu-west-3/${service}/${terminal}`;
  const hash = await sha256Hex(encoder.encode(canonical.join('\n')));
  const key = await v4SigningKey(secret, { date: day, region: 'eu-west-3', service });
  const signature = hexOfBytes(await hmacOf(key, ['AWS4-HMAC-SHA256', date, scope, hash].join('\n')));
  const sentQuery = call.sentQuery ?? query;
  return desk.send(sentQuery === '' ? '/' : `/?${sentQuery}`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-date': date,
      'x-amz-target': target,
      authorization: `AWS4-HMAC-SHA256 Credential=test/${scope}, SignedHeaders=host;x-amz-date;x-amz-target, Signature=${signature}`,
      ...call.headers,
    },
  });
}

const typeOf = ({ body }: { body: unknown }) => (body as { __type?: string }).__type;
const messageOf = ({ body }: { body: unknown }) => (body as { message?: string }).message;

const picture = (name: keyof typeof PICTURES) => ({ Bytes: PICTURES[name] });
const faces = (name: keyof typeof PICTURES) => JSON.stringify({ Image: picture(name) });

describe('a signature', () => {
  test('holds for five minutes by the clock of the project', async () => {
    const desk = await openImagesDesk(house);
    const minutesLater = (minutes: number, seconds = 0) =>
      ask(desk, {
        body: faces('png alpha'),
        at: NOW,
        headers: atClock(new Date(NOW + minutes * 60_000 + seconds * 1000).toISOString()),
      });
    expect((await minutesLater(0)).status).toBe(200);
    expect((await minutesLater(5)).status).toBe(200);
    expect((await minutesLater(-5)).status).toBe(200);
    const late = await minutesLater(5, 1);
    expect([late.status, typeOf(late), messageOf(late)]).toEqual([
      400,
      'InvalidSignatureException',
      'Signature expired: 20310506T070809Z is now earlier than 20310506T070810Z (20310506T071310Z - 5 min.)',
    ]);
    expect(late.headers.get('date')).toBe('Tue, 06 May 2031 07:13:10 GMT');
    expect(messageOf(await minutesLater(-5, -1))).toBe(
      'Signature not yet current: 20310506T070809Z is still later than 20310506T070808Z (20310506T070308Z + 5 min.)',
    );
  });

  test.each([
    [{ service: 's3' }, "Credential should be scoped to correct service: 'rekognition'."],
    [
      { terminal: 'aws5_request' },
      "Credential should be scoped with a valid terminator: 'aws4_request', not 'aws5_request'.",
    ],
    [
      { day: '20310505', at: NOW, headers: atClock(new Date(NOW).toISOString()) },
      "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20310505' != '20310506', from '20310506T070809Z'.",
    ],
    [
      { secret: 'wrong' },
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    ],
    [
      { headers: { 'x-amz-target': 'RekognitionService.DetectLabels' } },
      expect.stringContaining('does not match the signature'),
    ],
  ])('for something else is none: %j', async (wrong: Call, message) => {
    const answer = await ask(await openImagesDesk(house), wrong);
    expect([answer.status, typeOf(answer)]).toEqual([400, 'InvalidSignatureException']);
    expect(messageOf(answer)).toEqual(message);
    expect(answer.headers.get('x-amzn-errortype')).toBe('InvalidSignatureException');
  });

  test('covers the query with the world or without it', async () => {
    const desk = await openImagesDesk(house);
    const body = faces('png alpha');
    const world = '__world=w';
    expect((await ask(desk, { body, query: world })).status).toBe(200);
    expect((await ask(desk, { body, sentQuery: world })).status).toBe(200);
    expect((await ask(desk, { body, sentQuery: 'other=1' })).status).toBe(400);
  });

  test('counts by the keys that are configured', async () => {
    const access_keys = [{ id: 'test', secret: 's3cret' }];
    const desk = await openImagesDesk(house, { rekognition: { access_keys } });
    expect(typeOf(await ask(desk))).toBe('InvalidSignatureException');
    expect(typeOf(await ask(desk, { secret: 's3cret' }))).toBe('ValidationException');
    const other = await openImagesDesk(house, { rekognition: { access_keys: [{ id: 'a', secret: 'b' }] } });
    expect(typeOf(await ask(other))).toBe('UnrecognizedClientException');
  });
});

describe('a sequence', () => {
  const answers = [{ faces: 1 }, { faces: 2 }, { faces: 3 }];
  const countOf = ({ body }: { body: unknown }) =>
    (body as { FaceDetails?: unknown[] }).FaceDetails?.length ?? body;

  test('goes on with each call, in each world by itself, and stays where it is for a call that is sent again', async () => {
    const desk = await openImagesDesk(house, { analysis: { sequence: answers } });
    const body = faces('jpeg baseline');
    const first = await ask(desk, { body });
    expect(countOf(first)).toBe(1);
    const second = await ask(desk, { body });
    expect(countOf(second)).toBe(2);
    expect(countOf(await ask(desk, { body, headers: inWorld('other') }))).toBe(1);
    const seed = second.headers.get('x-understudy-seed') ?? '';
    const again = await ask(desk, { body, headers: { 'x-understudy-seed': seed } });
    expect(countOf(again)).toBe(2);
    expect(again.headers.get('x-amzn-requestid')).toBe(second.headers.get('x-amzn-requestid'));
    expect(countOf(await ask(desk, { body }))).toBe(3);
    expect(countOf(await ask(desk, { body }))).toBe(1);
  });

  test('gives one answer to each picture that is compared, and one to the same picture twice', async () => {
    const desk = await openImagesDesk(house, { analysis: { sequence: answers } });
    const compare = (target: keyof typeof PICTURES) =>
      ask(desk, {
        operation: 'CompareFaces',
        body: JSON.stringify({ SourceImage: picture('png alpha'), TargetImage: picture(target) }),
      });
    const two = (await compare('jpeg baseline')).body as { UnmatchedFaces: unknown[] };
    expect(two.UnmatchedFaces).toHaveLength(2);
    const same = (await compare('png alpha')).body as { FaceMatches: unknown[]; UnmatchedFaces: unknown[] };
    expect([same.FaceMatches.length, same.UnmatchedFaces.length]).toEqual([1, 2]);
  });
});

describe('an answer', () => {
  test('is in the words of Amazon, whatever is wrong', async () => {
    const desk = await openImagesDesk(house, { rekognition: { check_signatures: false } });
    const answer = await ask(desk, { operation: 'DetectFaces', body: faces('webp lossy') });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/x-amz-json-1.1']);
    const id = answer.headers.get('x-amzn-requestid');
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.parse(answer.text)).toEqual({
      __type: 'InvalidImageFormatException',
      Code: 'InvalidImageFormatException',
      Message: 'Request has invalid image format',
      Logref: id,
      message: 'Request has invalid image format',
    });
    const nothing = await ask(desk, { operation: 'CompareFaces', body: '{}' });
    expect(messageOf({ body: JSON.parse(nothing.text) })).toBe(
      "2 validation errors detected: Value null at 'sourceImage' failed to satisfy constraint: Member must not be null; Value null at 'targetImage' failed to satisfy constraint: Member must not be null",
    );
  });

  test('holds to what a picture can be: pixels are only looked at where they are needed', async () => {
    const desk = await openImagesDesk(house, {
      rekognition: { check_signatures: false },
      limits: { max_pixels: 10 },
    });
    const body = (Features: string[]) => JSON.stringify({ Image: picture('png colour'), Features });
    const labels = await ask(desk, { operation: 'DetectLabels', body: body(['GENERAL_LABELS']) });
    expect(labels.status).toBe(200);
    const colours = await ask(desk, { operation: 'DetectLabels', body: body(['IMAGE_PROPERTIES']) });
    expect(JSON.parse(colours.text).__type).toBe('ImageTooLargeException');
  });

  test('turned pictures are seen upright', async () => {
    const desk = await openImagesDesk(house, {
      rekognition: { check_signatures: false },
      analysis: { rules: [{ name: 'high', when: { height: { min: 24 } }, answer: { text: ['high'] } }] },
    });
    const read = async (name: keyof typeof PICTURES) => {
      const answer = await ask(desk, { operation: 'DetectText', body: faces(name) });
      const { TextDetections } = JSON.parse(answer.text) as { TextDetections: { DetectedText: string }[] };
      return TextDetections.some(({ DetectedText }) => DetectedText === 'high');
    };
    expect([await read('jpeg orientation 1'), await read('jpeg orientation 6')]).toEqual([false, true]);
  });

  test('names what is wrong in a list by the list', async () => {
    const desk = await openImagesDesk(house, { rekognition: { check_signatures: false } });
    const body = JSON.stringify({ Image: picture('png colour'), Attributes: ['ALL', 'NOSE'] });
    const answer = await ask(desk, { body });
    expect(messageOf({ body: JSON.parse(answer.text) })).toMatch(
      /^1 validation error detected: Value '\[NOSE\]' at 'attributes' failed to satisfy constraint: Member must satisfy constraint: \[Member must satisfy enum value set: \[DEFAULT, ALL, /,
    );
  });

  test('comes whatever a request holds', async () => {
    const desk = await openImagesDesk(house, { rekognition: { check_signatures: false } });
    const image = { ...picture('png colour') };
    const odd = [
      null,
      true,
      -1,
      1e300,
      1.5,
      '',
      'x',
      [],
      [null],
      {},
      { Bytes: {} },
      { Bytes: 'x', S3Object: {} },
    ];
    const bodies = odd.flatMap((value) => [
      ['DetectFaces', { Image: value }],
      ['DetectFaces', { Image: image, Attributes: value }],
      ['DetectFaces', { Image: { S3Object: { Bucket: 'abc', Name: value, Version: value } } }],
      ['DetectLabels', { Image: image, MaxLabels: value, Features: value }],
      ['DetectLabels', { Image: image, MinConfidence: value }],
      ['DetectLabels', { Image: image, Settings: { GeneralLabels: { LabelInclusionFilters: value } } }],
      ['DetectText', { Image: image, Filters: { RegionsOfInterest: value, WordFilter: value } }],
      ['DetectText', { Image: image, Filters: { RegionsOfInterest: [value] } }],
      ['CompareFaces', { SourceImage: value, TargetImage: image, QualityFilter: value }],
      ['RecognizeCelebrities', value],
    ]) as [string, unknown][];
    for (const [operation, json] of bodies) {
      const answer = await ask(desk, { operation, body: JSON.stringify(json) });
      expect([operation, json, [200, 400].includes(answer.status)]).toEqual([operation, json, true]);
    }
  });
});
