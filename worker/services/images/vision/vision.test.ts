import { describe, expect, test } from 'vitest';
import { base64OfBytes } from '../../../engine/base64';
import { picture as pictureOf } from '../../../engine/images/fixtures/picture';
import { PICTURES } from '../../../engine/images/fixtures/pictures';
import { openHouse } from '../../../testing/api';
import { openImagesDesk } from '../../../testing/images-desk';

const house = openHouse();

type Desk = Awaited<ReturnType<typeof openImagesDesk>>;

type Annotated = { responses: Record<string, unknown>[] };

const request = (picture: keyof typeof PICTURES, ...types: string[]) => ({
  image: { content: PICTURES[picture] },
  features: types.map((type) => ({ type })),
});

async function annotate(desk: Desk, requests: unknown[], query = ''): Promise<Annotated> {
  const answer = await desk.send(`/v1/images:annotate${query}`, { method: 'POST', json: { requests } });
  expect(answer.status, answer.text).toBe(200);
  return answer.body as Annotated;
}

/** A JPEG in the inks of print whose frame says that it is progressive, which no codec of the house reads. */
function progressiveInks(): Uint8Array {
  const bytes = pictureOf('jpeg cmyk');
  const frame = bytes.findIndex((byte, at) => byte === 0xff && bytes[at + 1] === 0xc0);
  bytes[frame + 1] = 0xc2;
  return bytes;
}

describe('pictures', () => {
  test.each(['jpeg progressive', 'png palette', 'webp alpha', 'gif still', 'gif animated'] as const)(
    'of every kind are read: %s',
    async (picture) => {
      const desk = await openImagesDesk(house);
      const { responses } = await annotate(desk, [request(picture, 'IMAGE_PROPERTIES', 'LABEL_DETECTION')]);
      expect(responses).toEqual([
        {
          imagePropertiesAnnotation: { dominantColors: { colors: expect.any(Array) } },
          labelAnnotations: expect.any(Array),
        },
      ]);
    },
  );

  test('that nobody can decode are bad where pixels are needed, and the others are answered', async () => {
    const desk = await openImagesDesk(house);
    const content = base64OfBytes(progressiveInks());
    const { responses } = await annotate(desk, [
      { image: { content }, features: [{ type: 'IMAGE_PROPERTIES' }] },
      { image: { content }, features: [{ type: 'LABEL_DETECTION' }] },
      request('jpeg cmyk', 'IMAGE_PROPERTIES'),
    ]);
    expect(responses[0]).toEqual({ error: { code: 3, message: 'Bad image data.' } });
    expect(responses[1]).toHaveProperty('labelAnnotations');
    expect(responses[2]).toHaveProperty('imagePropertiesAnnotation');
  });

  test('are answered one after the other by the sequence', async () => {
    const desk = await openImagesDesk(house, {
      analysis: { sequence: [{ text: ['one'] }, { text: ['two'] }, { text: ['three'] }] },
    });
    const two = [request('png colour', 'TEXT_DETECTION'), request('jpeg grey', 'TEXT_DETECTION')];
    const read = async () =>
      (await annotate(desk, two, '?fields=responses/fullTextAnnotation/text')).responses.map(
        ({ fullTextAnnotation }) => fullTextAnnotation,
      );
    expect(await read()).toEqual([{ text: 'one' }, { text: 'two' }]);
    expect(await read()).toEqual([{ text: 'three' }, { text: 'one' }]);
  });

  test('of which there is nothing to say have nothing in their answers', async () => {
    const desk = await openImagesDesk(house, {
      analysis: { rules: [{ name: 'nothing', answer: { objects: [], faces: 0, text: [] } }] },
    });
    const asked = ['FACE_DETECTION', 'TEXT_DETECTION', 'OBJECT_LOCALIZATION', 'LOGO_DETECTION'];
    const { responses } = await annotate(desk, [request('png colour', ...asked)]);
    expect(responses).toEqual([{}]);
  });
});

describe('text', () => {
  const written = (text: string[]) => ({ analysis: { rules: [{ name: 'text', answer: { text } }] } });

  test('is the same as a whole and put together from its symbols', async () => {
    const desk = await openImagesDesk(house, written(['  Hello   World ', ' ', 'again']));
    const { responses } = await annotate(desk, [request('png colour', 'TEXT_DETECTION')]);
    const [first, ...words] = (responses[0]?.textAnnotations ?? []) as { description: string }[];
    expect(first?.description).toBe('Hello World\nagain');
    expect(words.map(({ description }) => description)).toEqual(['Hello', 'World', 'again']);
    expect(responses[0]?.fullTextAnnotation).toMatchObject({ text: 'Hello World\nagain' });
    const blank = await annotate(await openImagesDesk(house, written([' '])), [
      request('png colour', 'TEXT_DETECTION'),
    ]);
    expect(blank.responses).toEqual([{}]);
  });

  test('is in the language of the hint, however it is written', async () => {
    const desk = await openImagesDesk(house, written(['Hello']));
    const hinted = { ...request('png colour', 'TEXT_DETECTION') };
    const imageContext = { languageHints: ['de-t-i0-handwrit'] };
    const { responses } = await annotate(desk, [{ ...hinted, imageContext }]);
    expect(responses[0]?.textAnnotations).toMatchObject([{ locale: 'de' }, {}]);
  });
});

test('an address inside the house is not called', async () => {
  const desk = await openImagesDesk(house);
  const [features] = [[{ type: 'LABEL_DETECTION' }]];
  for (const imageUri of ['http://169.254.169.254/latest', 'http://10.0.0.1/a.png', 'http://[::1]/a.png']) {
    const { responses } = await annotate(desk, [{ image: { source: { imageUri } }, features }]);
    expect(responses).toEqual([{ error: { code: 7, message: expect.stringContaining('not allowed') } }]);
  }
});

test('a product that is searched for is not spoken of', async () => {
  const desk = await openImagesDesk(house);
  const { responses } = await annotate(desk, [request('png colour', 'PRODUCT_SEARCH')]);
  expect(responses).toEqual([{ error: { code: 12, message: 'PRODUCT_SEARCH is not spoken here.' } }]);
});

test('the other methods of Google are named when they are asked for', async () => {
  const desk = await openImagesDesk(house);
  for (const method of ['images:asyncBatchAnnotate', 'files:annotate', 'files%3AasyncBatchAnnotate']) {
    const answer = await desk.send(`/v1/projects/p/${method}`, { method: 'POST', json: { requests: [] } });
    expect([answer.status, answer.body]).toEqual([
      501,
      {
        error: {
          code: 501,
          status: 'UNIMPLEMENTED',
          message: `${method.replace('%3A', ':')} is not spoken here; images:annotate is.`,
        },
      },
    ]);
  }
});

/** Of every kind that JSON has, and in every place of a good request. */
const ODD = [null, true, -1, 1e300, 1.5, '', 'x', '\u0000', [], [[]], {}, { a: {} }, { content: {} }];

function* withOdd(value: unknown): Generator<unknown> {
  yield* ODD;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    for (const odd of withOdd(inner))
      yield Array.isArray(value)
        ? value.map((item, index) => (String(index) === name ? odd : item))
        : { ...value, [name]: odd };
  }
}

test('whatever a request holds, it is answered, or refused in words', async () => {
  const desk = await openImagesDesk(house);
  const good = {
    requests: [
      {
        image: { content: PICTURES['png colour'], source: { imageUri: 'gs://a/b' } },
        features: [{ type: 'CROP_HINTS', maxResults: 1 }],
        imageContext: { cropHintsParams: { aspectRatios: [1] }, languageHints: ['en'] },
      },
    ],
  };
  for (const json of withOdd(good)) {
    const answer = await desk.send('/v1/images:annotate', { method: 'POST', json });
    expect([json, answer.status === 200 || answer.status === 400]).toEqual([json, true]);
    expect(answer.text).toMatch(/"responses"|"INVALID_ARGUMENT"/);
  }
});
