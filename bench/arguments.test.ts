import { expect, test } from 'vitest';
import { readOptions } from './arguments.ts';

const CASES = ['static', 'endpoints-10'];
const TARGETS = ['understudy', 'raw', 'mockoon'];

test('without arguments every case is run on every server', () => {
  const options = readOptions([], CASES, TARGETS);
  expect(options).toMatchObject({ mode: 'compare', cases: CASES, only: undefined, rounds: 5, seconds: 3 });
});

test('a case and some servers can be named', () => {
  const options = readOptions(['static', '--only', 'understudy,raw', '--rounds', '2'], CASES, TARGETS);
  expect(options).toMatchObject({ cases: ['static'], only: ['understudy', 'raw'], rounds: 2 });
});

test('how names begin stands for all that begin so', () => {
  const cases = ['s3-put-4k', 'static', 's3-list', 's3rver'];
  expect(readOptions(['s3'], cases, TARGETS).cases).toEqual(['s3-put-4k', 's3-list']);
  expect(readOptions(['s3-put', 's3'], cases, TARGETS).cases).toEqual(['s3-put-4k', 's3-list']);
});

test('a name that does not exist is answered with those that do', () => {
  expect(() => readOptions(['statik'], CASES, TARGETS)).toThrow(
    'there is no case "statik"; there is static, endpoints-10',
  );
  expect(() => readOptions(['--only', 'rw'], CASES, TARGETS)).toThrow('there is no server "rw"');
});

test('the memory run watches the static case for ten minutes unless told otherwise', () => {
  expect(readOptions(['memory'], CASES, TARGETS)).toMatchObject({
    mode: 'memory',
    cases: ['static'],
    minutes: 10,
  });
});

test('a quick run is short whatever else is asked', () => {
  const options = readOptions(['--rounds', '5', '--warm', '9', '--quick'], CASES, TARGETS);
  expect(options).toMatchObject({ isQuick: true, rounds: 1, seconds: 1, warmSeconds: 0, minutes: 0.1 });
  expect(readOptions([], CASES, TARGETS).isQuick).toBe(false);
});

test('each way to run has what it needs unless told otherwise', () => {
  const live = readOptions(['live', '--varied'], CASES, TARGETS);
  expect(live).toMatchObject({
    mode: 'live',
    subscribers: 1000,
    requestsPerSecond: 1000,
    seconds: 10,
    isVaried: true,
  });
  expect(readOptions(['live', '--seconds', '3'], CASES, TARGETS).seconds).toBe(3);
  expect(readOptions(['log'], CASES, TARGETS)).toMatchObject({ mode: 'log', subscribers: 100, seconds: 3 });
  expect(readOptions(['shards'], CASES, TARGETS)).toMatchObject({
    mode: 'shards',
    writers: 8,
    isOnDisk: false,
  });
});

test('images are measured on servers of their own', () => {
  const options = readOptions(['images', '--only', 'sharp'], CASES, TARGETS);
  expect(options).toMatchObject({ mode: 'images', only: ['sharp'], connections: 8 });
  expect(() => readOptions(['images', '--only', 'mockoon'], CASES, TARGETS)).toThrow(
    'there is understudy, sharp',
  );
  expect(() => readOptions(['static', '--only', 'sharp'], CASES, TARGETS)).toThrow(
    'there is no server "sharp"',
  );
});

test('what is measured with one piece of work takes no other', () => {
  expect(() => readOptions(['shards', 'static'], CASES, TARGETS)).toThrow('shards takes no case');
});
