import { expect, test } from 'vitest';
import { imagesTable } from './images-table.ts';

const MB = 1024 ** 2;

const round = (uploads: number, seconds: number) => ({ uploads, seconds, cpuMicroseconds: uploads * 30_000 });

const understudy = {
  name: 'understudy',
  rounds: [round(40, 4), round(40, 2), round(40, 2)],
  bytesBefore: 100 * MB,
  small: { bytes: 140 * MB, seconds: 1 },
  large: { bytes: 230 * MB, seconds: 12 },
};

const sharp = {
  name: 'sharp',
  rounds: [round(40, 2), round(40, 1), round(40, 0.5)],
  bytesBefore: 80 * MB,
  small: { bytes: 120 * MB, seconds: 0.4 },
  large: { bytes: 400 * MB, seconds: 6 },
};

test('a server is set against the other in the rounds that they shared, and in how long many large pictures took', () => {
  const [, first = '', second = ''] = imagesTable([understudy, sharp]).split('\n');
  expect(first.split(/ {2,}/)).toEqual([
    'understudy',
    '20.0',
    '10.0',
    '20.0',
    '0.500',
    '30.0',
    '100.0',
    '140.0',
    '230.0',
    '12.0',
    '0.500',
  ]);
  expect(second.split(/ {2,}/).slice(0, 5)).toEqual(['sharp', '40.0', '20.0', '80.0', '1.000']);
});

test('by itself a server has no ratio', () => {
  expect(imagesTable([understudy])).toMatch(/^understudy +20\.0 +10\.0 +20\.0 +– /m);
});
