import { describe, expect, test } from 'vitest';
import type { Raster } from '../../../engine/images/raster';
import { createRandom } from '../../../engine/random';
import { randomHex } from '../../../engine/random-id';
import { analysisConfig } from '../settings/analysis-config';
import { imageMatch } from '../settings/match-config';
import { analyseImage } from './analyse-image';
import { type AnalysisDocument, analysisDocument, type BoundingBox, EMOTIONS } from './analysis-document';
import { needsTurn } from './choose-answer';
import { fitsImage } from './fits-image';
import type { ImageSubject } from './image-subject';
import { LABELS, labelOf } from './labels/label-of';
import { SCENES } from './scenes/scene-of';

const HASHES = hashes(2000);

const SIZES = [
  [1600, 1200],
  [1080, 1920],
  [1, 1],
  [12_000, 3],
  [2, 9000],
  [64, 64],
] as const;

function hashes(count: number): [string, ...string[]] {
  const random = createRandom('pictures');
  const made = Array.from({ length: count }, () => randomHex(random, 64));
  return [randomHex(random, 64), ...made.slice(1)];
}

function picture(parts: Partial<ImageSubject> = {}): ImageSubject {
  const facts = { format: 'jpeg' as const, width: 1600, height: 1200 };
  return { sha256: HASHES[0], facts, file_name: 'holiday.jpg', metadata: {}, size: 81_920, ...parts };
}

type Wish = { subject?: Partial<ImageSubject>; config?: object; turn?: number | null; small?: Raster | null };

function analyse({ subject, config = {}, turn = null, small = null }: Wish = {}): AnalysisDocument {
  return analyseImage(picture(subject), { small, config: analysisConfig.parse(config), turn });
}

const saying = (answer: object, when: object = {}) => ({ rules: [{ name: 'said', when, answer }] });

function boxesOf({ objects, faces, text }: AnalysisDocument): BoundingBox[] {
  const lines = text.flatMap((line) => [line, ...line.words]);
  return [...objects, ...faces, ...lines].map(({ box }) => box);
}

function outside({ x, y, width, height }: BoundingBox): boolean {
  return x < 0 || y < 0 || width <= 0 || height <= 0 || x + width > 1 || y + height > 1;
}

function holds(outer: BoundingBox, inner: BoundingBox): boolean {
  const slack = 0.0011;
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

describe('what follows from the picture', () => {
  test('the same picture is always answered alike, and another one otherwise', () => {
    expect(analyse()).toEqual(analyse());
    expect(analyse({ subject: { file_name: 'other.png', size: 1 } })).toEqual(analyse());
    expect(new Set(HASHES.map((sha256) => JSON.stringify(analyse({ subject: { sha256 } })))).size).toBe(2000);
  });

  test('every answer is as its document says, and no box is outside of the picture, whatever its shape', () => {
    for (const [index, sha256] of HASHES.entries()) {
      const [width, height] = SIZES[index % SIZES.length] ?? SIZES[0];
      const seen = analyse({ subject: { sha256, facts: { format: 'png', width, height } } });
      expect(analysisDocument.safeParse(seen).error).toBeUndefined();
      expect(boxesOf(seen).filter(outside)).toEqual([]);
    }
  });

  test('as many pictures are flagged as the settings say', () => {
    const flaggedAt = (cautious: number) =>
      HASHES.filter((sha256) => analyse({ subject: { sha256 }, config: { cautious } }).moderation.flagged);
    const tenth = flaggedAt(0.1);
    expect(tenth.length).toBeGreaterThan(150);
    expect(tenth.length).toBeLessThan(255);
    expect(flaggedAt(0)).toEqual([]);
    expect(flaggedAt(1).length).toBe(2000);
    const third = new Set(flaggedAt(0.33));
    expect(tenth.filter((sha256) => !third.has(sha256))).toEqual([]);
  });

  test('a category is flagged from the bound on, wherever that is, and the share stays', () => {
    for (const flag_above of [0.05, 0.5, 0.9, 1]) {
      const all = HASHES.map((sha256) => analyse({ subject: { sha256 }, config: { flag_above } }).moderation);
      const categories = all.flatMap((moderation) => Object.values(moderation.categories));
      expect(categories.filter(({ confidence, flagged }) => flagged !== confidence >= flag_above)).toEqual(
        [],
      );
      const share = all.filter(({ flagged }) => flagged).length / all.length;
      expect(share).toBeGreaterThan(0.07);
      expect(share).toBeLessThan(0.13);
    }
  });

  test('what a picture is flagged for goes with what else is seen', () => {
    const nude = HASHES.map((sha256) => analyse({ subject: { sha256 }, config: { cautious: 1 } })).filter(
      ({ moderation }) => (moderation.categories.nudity?.confidence ?? 0) > 0.7,
    );
    expect(nude.length).toBeGreaterThan(50);
    for (const { moderation, objects } of nude) {
      expect(moderation.categories.suggestive?.confidence).toBeGreaterThan(0.5);
      expect(objects.map(({ name }) => name)).toContain('Person');
    }
    const armed = HASHES.map((sha256) => analyse({ subject: { sha256 }, config: { cautious: 1 } })).filter(
      ({ moderation }) => (moderation.categories.weapons?.confidence ?? 0) > 0.7,
    );
    expect(armed.length).toBeGreaterThan(50);
    for (const { objects } of armed) expect(objects.map(({ name }) => name)).toContain('Gun');
  });

  test('there is a person around each face, and its eyes, nose and mouth are in it', () => {
    const all = HASHES.map((sha256) => analyse({ subject: { sha256 } }));
    const faces = all.flatMap((seen) => seen.faces);
    expect(faces.length).toBeGreaterThan(600);
    for (const seen of all) {
      const people = seen.objects.filter(({ name }) => name === 'Person');
      expect(people.length).toBe(seen.faces.length);
      for (const { box } of seen.faces) expect(people.some((person) => holds(person.box, box))).toBe(true);
    }
    for (const { box, landmarks } of faces) {
      expect(landmarks.length).toBe(38);
      const points = landmarks.map(({ x, y }) => ({ x, y, width: 0, height: 0 }));
      expect(points.filter((point) => !holds(box, point))).toEqual([]);
      const [left, right] = ['left_eye', 'right_eye'].map((eye) =>
        landmarks.find(({ name }) => name === eye),
      );
      expect(left?.x).toBeLessThan(right?.x ?? 0);
    }
  });

  test('emotions add up to one, the likeliest first, and what a face has goes together', () => {
    const faces = HASHES.flatMap((sha256) => analyse({ subject: { sha256 } }).faces);
    for (const { attributes } of faces) {
      const shares = attributes.emotions.map(({ confidence }) => confidence);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
      expect(new Set(attributes.emotions.map(({ name }) => name))).toEqual(new Set(EMOTIONS));
      expect(attributes.age.low).toBeLessThan(attributes.age.high);
      if (attributes.age.low < 18 || attributes.gender.value === 'female')
        expect([attributes.beard.value, attributes.mustache.value]).toEqual([false, false]);
    }
    const happy = faces.filter(({ attributes }) => attributes.emotions[0]?.name === 'happy');
    const smiling = happy.filter(({ attributes }) => attributes.smile.value);
    expect(smiling.length / happy.length).toBeGreaterThan(0.8);
  });

  test('who wears glasses has them on', () => {
    const all = HASHES.map((sha256) => analyse({ subject: { sha256 } }));
    for (const { objects, faces } of all) {
      const wearers = faces.filter(
        ({ attributes: { eyeglasses, sunglasses } }) => eyeglasses.value || sunglasses.value,
      );
      const glasses = objects.filter(({ name }) => name === 'Glasses');
      expect(glasses).toHaveLength(wearers.length);
      for (const { box } of glasses) expect(wearers.some((face) => holds(face.box, box))).toBe(true);
    }
  });

  test('nobody in one picture is somebody in another', () => {
    const people = HASHES.flatMap((sha256) =>
      analyse({ subject: { sha256 } }).faces.map(({ person }) => person),
    );
    expect(new Set(people).size).toBe(people.length);
  });

  test('the words of a line stand in it one after the other, from its beginning to its end', () => {
    const lines = HASHES.flatMap((sha256) => analyse({ subject: { sha256 } }).text);
    expect(lines.length).toBeGreaterThan(300);
    for (const { text, box, words } of lines) {
      expect(words.map((word) => word.text).join(' ')).toBe(text);
      expect(words.filter((word) => !holds(box, word.box))).toEqual([]);
      const [first, last] = [words.at(0), words.at(-1)];
      expect(first?.box.x).toBeCloseTo(box.x, 3);
      expect((last?.box.x ?? 0) + (last?.box.width ?? 0)).toBeCloseTo(box.x + box.width, 3);
      const starts = words.map((word) => word.box.x);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  });

  test('the surest objects and the largest faces come first', () => {
    for (const sha256 of HASHES) {
      const { objects, faces } = analyse({ subject: { sha256 } });
      expect(objects.length).toBeGreaterThan(0);
      const sure = objects.map(({ confidence }) => confidence);
      expect(sure).toEqual([...sure].sort((a, b) => b - a));
      const sizes = faces.map(({ box }) => box.width * box.height);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
  });

  test('colours and the blur hash are those of the pixels', () => {
    const data = new Uint8ClampedArray(40 * 20 * 4);
    for (let at = 0; at < data.length; at += 4)
      data.set((at / 4) % 40 < 30 ? [200, 30, 30, 255] : [20, 40, 210, 255], at);
    const seen = analyse({ small: { width: 40, height: 20, data } });
    expect(seen.colors.map(({ hex, fraction }) => [hex, fraction])).toEqual([
      ['#c81e1e', 0.75],
      ['#1428d2', 0.25],
    ]);
    expect(seen.blur_hash).toHaveLength(28);
    expect(analyse().colors).toEqual([]);
    expect(analyse().blur_hash).toBe('');
  });
});

describe('rules', () => {
  const FITTING: [string, object, Partial<ImageSubject>, Partial<ImageSubject>][] = [
    [
      'a file name',
      { file_name: '*CAT*.jp?g' },
      { file_name: 'my-Cat-2.JPEG' },
      { file_name: 'my-dog.jpeg' },
    ],
    [
      'a name with an accent',
      { file_name: 'café*' },
      { file_name: 'CAFE\u0301.png' },
      { file_name: 'cafe.png' },
    ],
    ['a whole name', { file_name: 'a.png' }, { file_name: 'A.PNG' }, { file_name: 'a.png.jpg' }],
    ['any name', { file_name: '*' }, { file_name: '' }, { file_name: null }],
    ['a hash', { sha256: 'abcd' }, { sha256: `abcd${'0'.repeat(60)}` }, { sha256: `0abcd${'0'.repeat(59)}` }],
    [
      'a format',
      { format: 'png' },
      { facts: { format: 'png', width: 1, height: 1 } },
      { facts: { format: 'gif', width: 1, height: 1 } },
    ],
    [
      'a width',
      { width: { min: 100, max: 200 } },
      { facts: { format: 'png', width: 200, height: 1 } },
      { facts: { format: 'png', width: 201, height: 150 } },
    ],
    [
      'a height',
      { height: { min: 100 } },
      { facts: { format: 'png', width: 1, height: 100 } },
      { facts: { format: 'png', width: 100, height: 99 } },
    ],
    ['a size', { size: { max: 1000 } }, { size: 1000 }, { size: 1001 }],
    [
      'metadata',
      { metadata: { Album: 'summer*' } },
      { metadata: { album: 'Summer 2025' } },
      { metadata: { title: 'summer' } },
    ],
  ];

  test.each(FITTING)('fit by %s', (_name, when, fitting, other) => {
    const match = imageMatch.parse(when);
    expect(fitsImage(match, picture(fitting))).toBe(true);
    expect(fitsImage(match, picture(other))).toBe(false);
  });

  test('need all that they say, and fit everything when they say nothing', () => {
    const both = imageMatch.parse({ file_name: '*cat*', size: { min: 10 } });
    expect(fitsImage(both, picture({ file_name: 'cat', size: 9 }))).toBe(false);
    expect(fitsImage(both, picture({ file_name: 'cat', size: 10 }))).toBe(true);
    expect(fitsImage(imageMatch.parse({}), picture({ file_name: null }))).toBe(true);
  });

  test.each([
    ['stars', `${'*a'.repeat(149)}*b`],
    ['stars and holes', '*?a'.repeat(100)],
    ['a long piece that nearly fits everywhere', `*${'a'.repeat(290)}?b*`],
  ])('with hostile patterns cost little time: %s', (_name, pattern) => {
    const hostile = imageMatch.parse({ file_name: pattern.slice(0, 300), metadata: { a: `${pattern}c` } });
    const text = 'a'.repeat(1_000_000);
    const began = performance.now();
    for (let count = 0; count < 40; count++) {
      expect(fitsImage(hostile, picture({ file_name: text, metadata: { a: text } }))).toBe(false);
      expect(fitsImage({ metadata: hostile.metadata }, picture({ metadata: { a: text } }))).toBe(false);
    }
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test('the first that fits speaks, before the sequence', () => {
    const config = {
      rules: [
        { name: 'dogs', when: { file_name: '*dog*' }, answer: { objects: [{ name: 'Dog' }] } },
        { name: 'small', when: { size: { max: 10 } }, answer: {} },
        { name: 'dogs again', when: { file_name: '*dog*' }, answer: {} },
      ],
      sequence: [{ text: ['one'] }],
    };
    const decided = (subject: Partial<ImageSubject>, turn: number | null) =>
      analyse({ subject, config, turn }).decided_by;
    expect(decided({ file_name: 'dog.png' }, 0)).toEqual({ source: 'rule', rule: 'dogs', position: null });
    expect(decided({ size: 5 }, 0)).toEqual({ source: 'rule', rule: 'small', position: null });
    expect(decided({}, 0)).toEqual({ source: 'sequence', rule: null, position: 0 });
    expect(decided({}, null)).toEqual({ source: 'image', rule: null, position: null });
    expect(needsTurn(picture({ file_name: 'dog.png' }), analysisConfig.parse(config))).toBe(false);
    expect(needsTurn(picture(), analysisConfig.parse(config))).toBe(true);
    expect(needsTurn(picture(), analysisConfig.parse({}))).toBe(false);
  });

  test('what they leave out follows from the picture', () => {
    const sha256 = HASHES.find((hash) => analyse({ subject: { sha256: hash } }).faces.length === 2) ?? '';
    const plain = analyse({ subject: { sha256 } });
    const said = analyse({ subject: { sha256 }, config: saying({ text: ['Hello there'] }) });
    expect({ ...said, decided_by: null, text: null }).toEqual({ ...plain, decided_by: null, text: null });
    expect(said.text.map(({ text, words }) => [text, words.map((word) => word.text)])).toEqual([
      ['Hello there', ['Hello', 'there']],
    ]);
    const flagged = analyse({ subject: { sha256 }, config: saying({ moderation: { alcohol: 0.1 } }) });
    expect([flagged.objects, flagged.faces, flagged.text]).toEqual([plain.objects, plain.faces, plain.text]);
  });

  test('say what is flagged, by any spelling of a category and by categories of their own', () => {
    const said = { Nudity: 0.98, 'rude gestures': 0.5, logos: 0.7, violence: 0.2 };
    for (const sha256 of HASHES.slice(0, 200)) {
      const { flagged, categories } = analyse({
        subject: { sha256 },
        config: { ...saying({ moderation: said }), cautious: 1 },
      }).moderation;
      expect(flagged).toBe(true);
      expect(categories).toMatchObject({
        nudity: { confidence: 0.98, flagged: true },
        rude_gestures: { confidence: 0.5, flagged: true },
        logos: { confidence: 0.7, flagged: true },
        violence: { confidence: 0.2, flagged: false },
      });
      expect(Object.values(categories).filter((category) => category.flagged)).toHaveLength(3);
    }
    const clean = { ...saying({ moderation: {} }), cautious: 1 };
    expect(analyse({ config: clean }).moderation.flagged).toBe(false);
  });

  test('say exactly which objects there are, and boxes follow where none is said', () => {
    const objects = [
      { name: 'dog', confidence: 0.7 },
      { name: 'Automobile', confidence: 0.9, box: { x: 0.75, y: 0.5, width: 0.5, height: 0.25 } },
      { name: 'Flux Capacitor', confidence: 0.8 },
    ];
    for (const sha256 of HASHES.slice(0, 200)) {
      const seen = analyse({ subject: { sha256 }, config: { ...saying({ objects }), cautious: 0 } });
      expect(seen.objects.map(({ name, confidence, parents }) => [name, confidence, parents])).toEqual([
        ['Automobile', 0.9, ['Transportation', 'Vehicle']],
        ['Flux Capacitor', 0.8, []],
        ['Dog', 0.7, ['Animal', 'Canine', 'Mammal', 'Pet']],
      ]);
      expect(seen.objects[0]?.box).toEqual({ x: 0.75, y: 0.5, width: 0.25, height: 0.25 });
      expect(boxesOf(seen).filter(outside)).toEqual([]);
      expect(seen.faces).toEqual([]);
    }
  });

  test('say how many faces there are, and a person is around each', () => {
    for (const faces of [0, 1, 7, 20]) {
      const seen = analyse({ config: saying({ faces }) });
      expect(seen.faces).toHaveLength(faces);
      expect(seen.objects.filter(({ name }) => name === 'Person')).toHaveLength(faces);
      expect(boxesOf(seen).filter(outside)).toEqual([]);
    }
  });

  test('say what faces are like, and what that brings with it follows', () => {
    const faces = [
      {
        box: { x: 0.1, y: 0.1, width: 0.1, height: 0.1 },
        age: { low: 40, high: 30 },
        gender: 'female',
        beard: true,
        emotion: 'angry',
        person: 'Ada',
      },
      { box: { x: 0.5, y: 0.1, width: 0.3, height: 0.4 }, smile: true, person: 'Ada', confidence: 0.6 },
    ];
    const [large, small] = analyse({ config: saying({ faces }) }).faces;
    expect(large).toMatchObject({
      box: faces[1]?.box,
      confidence: 0.6,
      person: 'Ada',
      attributes: { smile: { value: true }, emotions: [{ name: 'happy' }, {}, {}, {}, {}, {}, {}, {}] },
    });
    expect(small).toMatchObject({
      box: faces[0]?.box,
      person: 'Ada',
      attributes: {
        age: { low: 30, high: 40 },
        gender: { value: 'female' },
        beard: { value: true },
        emotions: [{ name: 'angry' }, {}, {}, {}, {}, {}, {}, {}],
      },
    });
  });

  test('a person whose place is said has a face there, if any', () => {
    const box = { x: 0.6, y: 0.2, width: 0.3, height: 0.8 };
    const faces = HASHES.slice(0, 200).flatMap(
      (sha256) =>
        analyse({ subject: { sha256 }, config: saying({ objects: [{ name: 'woman', box }] }) }).faces,
    );
    expect(faces.length).toBeGreaterThan(100);
    expect(faces.filter((face) => !holds(box, face.box))).toEqual([]);
  });

  test('say many long lines, and all of them are in the picture, none on another', () => {
    const text = Array.from({ length: 50 }, (_, index) => `${index} ${'word '.repeat(60)}`);
    for (const [width, height] of SIZES) {
      const facts = { format: 'png' as const, width, height };
      const seen = analyse({ subject: { facts }, config: saying({ text }) });
      expect(seen.text.map((line) => line.text)).toEqual(text);
      expect(boxesOf(seen).filter(outside)).toEqual([]);
      for (const [index, { box }] of seen.text.entries()) {
        const above = seen.text[index - 1]?.box;
        if (above) expect(box.y).toBeGreaterThanOrEqual(above.y + above.height - 0.0011);
      }
    }
  });
});

describe('the sequence', () => {
  const sequence = ['one', 'two', 'three'].map((line) => ({ text: [line] }));
  const told = (at_end: string, turns: number[]) =>
    turns.map((turn) => {
      const { decided_by, text } = analyse({ config: { sequence, at_end }, turn });
      return decided_by.source === 'sequence' ? `${decided_by.position} ${text[0]?.text}` : decided_by.source;
    });

  test('begins again at its end', () => {
    expect(told('repeat', [0, 1, 2, 3, 7])).toEqual(['0 one', '1 two', '2 three', '0 one', '1 two']);
  });

  test('stays at its last answer', () => {
    expect(told('last', [0, 2, 3, 90])).toEqual(['0 one', '2 three', '2 three', '2 three']);
  });

  test('leaves it to the picture', () => {
    expect(told('by_image', [0, 2, 3, 90])).toEqual(['0 one', '2 three', 'image', 'image']);
  });
});

describe('the labels', () => {
  test('have parents that are labels too, whose own parents are among them', () => {
    expect(LABELS.filter(({ shape }) => shape !== null).length).toBeGreaterThanOrEqual(80);
    for (const { name, parents, categories } of LABELS) {
      expect(categories, name).toHaveLength(1);
      for (const parent of parents) {
        const known = labelOf(parent);
        expect(known?.name, `${name} is a ${parent}`).toBe(parent);
        expect(parents, `${name} is a ${parent}`).toEqual(
          expect.arrayContaining([...(known?.parents ?? [])]),
        );
      }
    }
  });

  test('have names of their own, and are found by them in any case', () => {
    const names = LABELS.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(labelOf(' SOFA ')?.name).toBe('Couch');
    expect(labelOf('constructor')).toBeNull();
  });

  test('are known of everything that a scene has', () => {
    const seen = SCENES.flatMap(({ objects }) => objects.map(({ name }) => name));
    expect(seen.filter((name) => !labelOf(name)?.shape)).toEqual([]);
  });
});
