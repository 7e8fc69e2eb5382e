import {
  CompareFacesCommand,
  DetectFacesCommand,
  DetectLabelsCommand,
  DetectModerationLabelsCommand,
  DetectTextCommand,
  ImageTooLargeException,
  InvalidImageFormatException,
  InvalidParameterException,
  InvalidS3ObjectException,
  ListCollectionsCommand,
  RecognizeCelebritiesCommand,
  RekognitionClient,
  type RekognitionClientConfig,
} from '@aws-sdk/client-rekognition';
import {
  CreateBucketCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureVariables, plain, useImageGroup, WIDTHS } from './images/own-image-group.ts';
import { hasBoto3, PYTHONS } from './s3/installed.ts';
import { httpAgent } from './s3/localhost-names.ts';
import { runTool } from './s3/run-tool.ts';

const group = useImageGroup('Rekognition');

const KEYS = { accessKeyId: 'test', secretAccessKey: 'test' };

function clientOf(also: Partial<RekognitionClientConfig> = {}) {
  return new RekognitionClient({
    endpoint: group.url(),
    region: 'eu-central-1',
    credentials: KEYS,
    requestHandler: { httpAgent },
    maxAttempts: 1,
    ...also,
  });
}

const bytesOf = async (width: number, format: Parameters<typeof plain>[1] = 'jpeg') => ({
  Bytes: await plain(width, format),
});

const BOX = { Left: 0.25, Top: 0.25, Width: 0.25, Height: 0.5 };

describe('the SDK for JavaScript', () => {
  test('is told what is seen, with all that it is a kind of', async () => {
    const Image = await bytesOf(WIDTHS.dogs);
    const { Labels, LabelModelVersion, ImageProperties } = await clientOf().send(
      new DetectLabelsCommand({ Image }),
    );
    expect(LabelModelVersion).toBe('3.0');
    expect(ImageProperties).toBeUndefined();
    const dog = Labels?.find(({ Name }) => Name === 'Dog');
    expect(dog).toMatchObject({ Confidence: 97, Instances: [{ BoundingBox: BOX, Confidence: 97 }, {}] });
    expect(dog?.Parents?.map(({ Name }) => Name)).toEqual(
      expect.arrayContaining(['Animal', 'Mammal', 'Pet']),
    );
    expect(dog?.Categories).toEqual([{ Name: 'Animals and Pets' }]);
    const animal = Labels?.find(({ Name }) => Name === 'Animal');
    expect(animal).toMatchObject({ Confidence: 97, Instances: [] });
    expect(Labels?.map(({ Name }) => Name)).toContain('Flux Capacitor');
    const sure = Labels?.map(({ Confidence = 0 }) => Confidence) ?? [];
    expect(sure).toEqual([...sure].sort((a, b) => b - a));
  });

  test('is told only what it asks for', async () => {
    const Image = await bytesOf(WIDTHS.dogs);
    const namesOf = async (wish: object) => {
      const { Labels } = await clientOf().send(new DetectLabelsCommand({ Image, ...wish }));
      return Labels?.map(({ Name }) => Name) ?? [];
    };
    const filter = (GeneralLabels: object) => ({ Settings: { GeneralLabels } });
    expect(await namesOf({ MinConfidence: 90 })).not.toContain('Car');
    expect(await namesOf({ MaxLabels: 2 })).toHaveLength(2);
    expect(await namesOf(filter({ LabelInclusionFilters: ['dog'] }))).toEqual(['Dog']);
    expect(await namesOf(filter({ LabelExclusionFilters: ['Dog'] }))).not.toContain('Dog');
    const pets = await namesOf(filter({ LabelCategoryInclusionFilters: ['Animals and Pets'] }));
    expect(pets).toContain('Animal');
    expect(pets).not.toContain('Car');
    const others = await namesOf(filter({ LabelCategoryExclusionFilters: ['Animals and Pets'] }));
    expect(others).toContain('Car');
    expect(others).not.toContain('Animal');
  });

  test('is told the colours that a picture really has, and how bright and sharp it is', async () => {
    const half = { width: 100, height: 200, channels: 3, background: '#ffffff' } as const;
    const left = await sharp({ create: { ...half, background: '#0000ff' } })
      .png()
      .toBuffer();
    const Bytes = await sharp({ create: { ...half, width: 400 } })
      .composite([{ input: left, left: 0, top: 0 }])
      .png()
      .toBuffer();
    const { Labels, ImageProperties } = await clientOf().send(
      new DetectLabelsCommand({ Image: { Bytes }, Features: ['IMAGE_PROPERTIES'] }),
    );
    expect(Labels).toEqual([]);
    const [first, second] = ImageProperties?.DominantColors ?? [];
    expect(first).toMatchObject({ Red: 255, Green: 255, Blue: 255, HexCode: '#FFFFFF', CSSColor: 'white' });
    expect(first?.PixelPercent).toBeCloseTo(75, 0);
    expect(second).toMatchObject({ HexCode: '#0000FF', CSSColor: 'blue', SimplifiedColor: 'blue' });
    const quality = (await sharp(Bytes).stats()).channels.map(({ mean }) => mean);
    expect(quality[2]).toBe(255);
    const brightness = (0.75 + 0.25 * 0.0722) * 100;
    expect(ImageProperties?.Quality?.Brightness).toBeCloseTo(brightness, 0);
    for (const part of [ImageProperties, ImageProperties?.Foreground, ImageProperties?.Background]) {
      expect(part?.Quality?.Sharpness).toBeGreaterThanOrEqual(0);
      expect(part?.DominantColors?.length).toBeGreaterThan(0);
    }
    const most = { ImageProperties: { MaxDominantColors: 1 } };
    const both = await clientOf().send(
      new DetectLabelsCommand({
        Image: await bytesOf(WIDTHS.dogs),
        Features: ['GENERAL_LABELS', 'IMAGE_PROPERTIES'],
        Settings: most,
      }),
    );
    expect(both.ImageProperties?.DominantColors).toHaveLength(1);
    const [instance] = both.Labels?.find(({ Name }) => Name === 'Dog')?.Instances ?? [];
    expect(instance?.DominantColors?.[0]?.SimplifiedColor).toBe('red');
  });

  test('is warned of a picture, in the words of the taxonomy', async () => {
    const Image = await bytesOf(WIDTHS.nude);
    const found = await clientOf().send(new DetectModerationLabelsCommand({ Image }));
    expect(found).toMatchObject({ ModerationModelVersion: '7.0', ContentTypes: [] });
    const labels = found.ModerationLabels?.map(({ Name, ParentName, TaxonomyLevel, Confidence }) => [
      Name,
      ParentName,
      TaxonomyLevel,
      Confidence,
    ]);
    expect(labels).toEqual([
      ['Exposed Female Nipple', 'Explicit Nudity', 3, 98],
      ['Explicit Nudity', 'Explicit', 2, 98],
      ['Explicit', '', 1, 98],
      ['Air Crash', 'Crashes', 3, 70],
      ['Crashes', 'Visually Disturbing', 2, 70],
      ['Visually Disturbing', '', 1, 70],
    ]);
    const low = await clientOf().send(new DetectModerationLabelsCommand({ Image, MinConfidence: 40 }));
    expect(low.ModerationLabels?.map(({ Name }) => Name)).toContain('Weapons');
    const clean = new DetectModerationLabelsCommand({ Image: await bytesOf(WIDTHS.empty) });
    expect((await clientOf().send(clean)).ModerationLabels).toEqual([]);
  });

  test('is told of faces as much as it asks for', async () => {
    const Image = await bytesOf(WIDTHS.ada);
    const faceWith = async (Attributes?: ('ALL' | 'DEFAULT' | 'AGE_RANGE' | 'SMILE')[]) => {
      const { FaceDetails } = await clientOf().send(
        new DetectFacesCommand({ Image, ...(Attributes && { Attributes }) }),
      );
      expect(FaceDetails).toHaveLength(1);
      return FaceDetails?.[0];
    };
    const plainly = await faceWith();
    expect(Object.keys(plainly ?? {}).sort()).toEqual([
      'BoundingBox',
      'Confidence',
      'Landmarks',
      'Pose',
      'Quality',
    ]);
    expect(plainly).toMatchObject({ BoundingBox: BOX, Confidence: 99 });
    expect(plainly?.Landmarks?.map(({ Type }) => Type)).toEqual([
      'eyeLeft',
      'eyeRight',
      'mouthLeft',
      'mouthRight',
      'nose',
    ]);
    const whole = await faceWith(['ALL']);
    expect(whole).toMatchObject({
      AgeRange: { Low: 30, High: 40 },
      Gender: { Value: 'Female' },
      Smile: { Value: true },
      Eyeglasses: { Value: true },
      Beard: { Value: false },
    });
    expect(whole?.Landmarks).toHaveLength(30);
    expect(whole?.Emotions?.[0]?.Type).toBe('HAPPY');
    expect(whole?.Emotions?.reduce((sum, { Confidence = 0 }) => sum + Confidence, 0)).toBeCloseTo(100, 1);
    for (const name of ['Sunglasses', 'Mustache', 'EyesOpen', 'MouthOpen', 'FaceOccluded', 'EyeDirection'])
      expect(whole).toHaveProperty(`${name}.Confidence`);
    const some = await faceWith(['DEFAULT', 'AGE_RANGE', 'SMILE']);
    expect(some).toMatchObject({ AgeRange: { Low: 30 }, Smile: { Value: true } });
    expect(some).not.toHaveProperty('Gender');
  });

  test('reads text, lines first and words after them', async () => {
    const Image = await bytesOf(WIDTHS.sign);
    const found = await clientOf().send(new DetectTextCommand({ Image }));
    expect(
      found.TextDetections?.map(({ DetectedText, Type, Id, ParentId }) => [DetectedText, Type, Id, ParentId]),
    ).toEqual([
      ['STOP here', 'LINE', 0, undefined],
      ['NOW', 'LINE', 1, undefined],
      ['STOP', 'WORD', 2, 0],
      ['here', 'WORD', 3, 0],
      ['NOW', 'WORD', 4, 1],
    ]);
    expect(found.TextModelVersion).toBe('3.0');
    expect(found.TextDetections?.[0]?.Geometry?.Polygon).toHaveLength(4);
    const second = found.TextDetections?.[1]?.Geometry?.BoundingBox;
    const textsIn = async (Filters: object) => {
      const { TextDetections } = await clientOf().send(new DetectTextCommand({ Image, Filters }));
      return TextDetections?.map(({ DetectedText }) => DetectedText);
    };
    expect(await textsIn({ RegionsOfInterest: [{ BoundingBox: second }] })).toEqual(['NOW', 'NOW']);
    expect(await textsIn({ WordFilter: { MinBoundingBoxHeight: 1 } })).toEqual([]);
  });

  test('knows a person again, and no other', async () => {
    const [ada, again, charles] = await Promise.all(
      [WIDTHS.ada, WIDTHS.adaAgain, WIDTHS.charles].map((width) => bytesOf(width)),
    );
    const compare = (wish: object) =>
      clientOf().send(new CompareFacesCommand({ SourceImage: ada, TargetImage: again, ...wish }));
    const found = await compare({});
    expect(found.SourceImageFace).toMatchObject({ BoundingBox: BOX, Confidence: 99 });
    expect(found.FaceMatches).toHaveLength(1);
    expect(found.FaceMatches?.[0]?.Similarity).toBeGreaterThan(90);
    expect(found.FaceMatches?.[0]?.Face?.Landmarks).toHaveLength(5);
    expect(found.UnmatchedFaces).toHaveLength(1);
    const same = await compare({ TargetImage: ada });
    expect(same.FaceMatches?.[0]?.Similarity).toBe(100);
    const other = await compare({ TargetImage: charles });
    expect([other.FaceMatches, other.UnmatchedFaces?.length]).toEqual([[], 1]);
    const all = await compare({ TargetImage: charles, SimilarityThreshold: 0 });
    expect(all.FaceMatches).toHaveLength(1);
    const nobody = await bytesOf(WIDTHS.empty);
    await expect(compare({ SourceImage: nobody })).rejects.toThrow(InvalidParameterException);
    await expect(compare({ TargetImage: nobody })).rejects.toThrow(InvalidParameterException);
  });

  test('finds nobody famous', async () => {
    const found = await clientOf().send(
      new RecognizeCelebritiesCommand({ Image: await bytesOf(WIDTHS.adaAgain) }),
    );
    expect(found.CelebrityFaces).toEqual([]);
    expect(found.UnrecognizedFaces).toHaveLength(2);
    expect(found.UnrecognizedFaces?.[0]).toMatchObject({ Smile: {}, Emotions: expect.any(Array) });
  });

  test('names an object of a store instead of bytes, and a version of it', async () => {
    const store = new S3Client({
      endpoint: group.url('files'),
      forcePathStyle: true,
      region: 'us-east-1',
      credentials: KEYS,
      requestHandler: { httpAgent },
    });
    const Bucket = 'pictures';
    await store.send(new CreateBucketCommand({ Bucket }));
    const VersioningConfiguration = { Status: 'Enabled' } as const;
    await store.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
    const put = async (Key: string, Body: Buffer) =>
      (await store.send(new PutObjectCommand({ Bucket, Key, Body }))).VersionId;
    const first = await put('a b/sign.jpg', await plain(WIDTHS.sign));
    await put('a b/sign.jpg', await plain(WIDTHS.empty));
    await put('note.txt', Buffer.from('no image'));
    await put('large.jpg', Buffer.concat([await plain(WIDTHS.sign), Buffer.alloc(15 * 1024 * 1024)]));
    const textsOf = async (object: object) => {
      const S3Object = { Bucket, Name: 'a b/sign.jpg', ...object };
      const found = await clientOf().send(new DetectTextCommand({ Image: { S3Object } }));
      return found.TextDetections?.length;
    };
    expect(await textsOf({})).toBe(0);
    expect(await textsOf({ Version: first })).toBe(5);
    await expect(textsOf({ Name: 'none.jpg' })).rejects.toThrow(InvalidS3ObjectException);
    await expect(textsOf({ Name: 'none.jpg' })).rejects.toMatchObject({
      message: 'Unable to get object metadata from S3. Check object key, region and/or access permissions.',
    });
    await expect(textsOf({ Bucket: 'no-such-bucket' })).rejects.toThrow(InvalidS3ObjectException);
    await expect(textsOf({ Name: 'note.txt' })).rejects.toThrow(InvalidImageFormatException);
    await expect(textsOf({ Name: 'large.jpg' })).rejects.toThrow(ImageTooLargeException);
  });

  test('is told what is wrong by the errors that it knows', async () => {
    const detect = async (Image: object, client = clientOf()) =>
      client.send(new DetectFacesCommand({ Image }));
    const png = await plain(WIDTHS.ada, 'png');
    await expect(detect({ Bytes: png })).resolves.toMatchObject({ FaceDetails: [{}] });
    for (const Bytes of [
      await plain(WIDTHS.ada, 'gif'),
      await plain(WIDTHS.ada, 'webp'),
      png.subarray(0, 60),
      Buffer.from('not an image'),
    ])
      await expect(detect({ Bytes })).rejects.toThrow(InvalidImageFormatException);
    const large = Buffer.concat([png, Buffer.alloc(5 * 1024 * 1024)]);
    await expect(detect({ Bytes: large })).rejects.toThrow(ImageTooLargeException);
    await expect(detect({ Bytes: Buffer.alloc(20 * 1024 * 1024) })).rejects.toThrow(ImageTooLargeException);
    await expect(detect({})).rejects.toThrow(InvalidParameterException);
    await expect(detect({ Bytes: png, S3Object: { Bucket: 'pictures', Name: 'a' } })).rejects.toThrow(
      InvalidParameterException,
    );
    await expect(detect({ Bytes: Buffer.alloc(0) })).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(
      clientOf().send(new DetectLabelsCommand({ Image: { Bytes: png }, MinConfidence: 101 })),
    ).rejects.toMatchObject({
      name: 'ValidationException',
      message:
        "1 validation error detected: Value '101' at 'minConfidence' failed to satisfy constraint: Member must have value less than or equal to 100",
    });
    await expect(clientOf().send(new ListCollectionsCommand({}))).rejects.toMatchObject({
      name: 'UnknownOperationException',
      message: expect.stringContaining('DetectLabels'),
    });
  });

  test('is let in with the right keys only', async () => {
    const detect = async (also: Partial<RekognitionClientConfig>) =>
      clientOf(also).send(new DetectFacesCommand({ Image: await bytesOf(WIDTHS.ada) }));
    await expect(
      detect({ credentials: { accessKeyId: 'stranger', secretAccessKey: 'test' } }),
    ).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
      message: 'The security token included in the request is invalid.',
      $metadata: { httpStatusCode: 400, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
    await expect(
      detect({ credentials: { accessKeyId: 'test', secretAccessKey: 'wrong' } }),
    ).rejects.toMatchObject({
      name: 'InvalidSignatureException',
      message: expect.stringContaining('does not match the signature you provided'),
    });
    // The SDK sets its clock by the answer, and is let in when it tries again.
    const late = { systemClockOffset: -3_600_000 };
    await expect(detect({ ...late, maxAttempts: 1 })).rejects.toMatchObject({
      name: 'InvalidSignatureException',
      message: expect.stringContaining('Signature expired'),
    });
    await expect(detect({ ...late, maxAttempts: 3 })).resolves.toBeDefined();
    const own = `http://${group.host()}:${group.port}`;
    await expect(detect({ endpoint: own })).resolves.toBeDefined();
  });
});

describe('who speaks without an SDK', () => {
  const post = (body: BodyInit | null, headers: Record<string, string> = {}) =>
    fetch(group.url(), {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'RekognitionService.DetectLabels',
        ...headers,
      },
      body,
    });

  test('is asked for a signature', async () => {
    const answer = await post('{}');
    expect(answer.status).toBe(400);
    expect(answer.headers.get('x-amzn-errortype')).toBe('MissingAuthenticationTokenException');
    expect(answer.headers.get('content-type')).toBe('application/x-amz-json-1.1');
    expect(await answer.json()).toEqual({
      __type: 'MissingAuthenticationTokenException',
      message: 'Missing Authentication Token',
    });
    for (const authorization of ['Bearer x', 'AWS4-HMAC-SHA256 Credential=a', 'AWS4-HMAC-SHA256'])
      expect(await (await post('{}', { authorization })).json()).toMatchObject({
        __type: 'IncompleteSignatureException',
      });
  });

  test('gets by without one where none is checked', async () => {
    const { groups } = await group.admin.get<{ groups: { id: string; slug: string }[] }>(
      `/api/groups?project_id=${group.project().id}`,
    );
    const { id } = groups.find(({ slug }) => slug === 'images') ?? { id: '' };
    type Saved = { group: { version: number; config: { rekognition: object } } };
    const { group: saved } = await group.admin.get<Saved>(`/api/groups/${id}`);
    const save = (check_signatures: boolean) =>
      group.admin.patch(`/api/groups/${id}`, {
        config: { ...saved.config, rekognition: { ...saved.config.rekognition, check_signatures } },
      });
    await save(false);
    try {
      const Bytes = (await plain(WIDTHS.dogs)).toString('base64');
      const found = await post(JSON.stringify({ Image: { Bytes } }));
      expect(await found.json()).toMatchObject({ Labels: expect.any(Array) });
      const broken = [
        ['', 'ValidationException'],
        ['{}', 'ValidationException'],
        ['{"Image":null}', 'ValidationException'],
        ['{"Image":{"Bytes":"%%%"}}', 'SerializationException'],
        ['{"Image":{"Bytes":7}}', 'SerializationException'],
        ['{"Image":[]}', 'SerializationException'],
        ['{"Image":', 'SerializationException'],
        ['[]', 'SerializationException'],
        ['null', 'ValidationException'],
        ['{"Image":{"S3Object":{"Bucket":"a"}}}', 'ValidationException'],
        [`{"Image":{"Bytes":"${Bytes}"},"Features":["MAGIC"]}`, 'ValidationException'],
        [`{"Image":{"Bytes":"${Bytes}"},"MaxLabels":"ten"}`, 'SerializationException'],
      ];
      for (const [body = '', code] of broken) {
        const answer = await post(body);
        expect([body.slice(0, 40), answer.status, (await answer.json()).__type]).toEqual([
          body.slice(0, 40),
          400,
          code,
        ]);
      }
    } finally {
      await save(true);
    }
  });
});

describe.runIf(hasBoto3).each(PYTHONS)('boto3 $version', ({ program }) => {
  test('finds all of it as it expects it', async () => {
    const env = {
      ...(await pictureVariables()),
      REKOGNITION: group.url(),
      STORE: group.url('files'),
    };
    const { stdout, stderr } = await runTool(program, [`${import.meta.dirname}/images/rekognition.py`], env);
    expect(stdout + stderr).toBe('');
  });
});
