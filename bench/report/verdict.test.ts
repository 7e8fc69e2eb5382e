import { expect, test } from 'vitest';
import type { Measured } from '../measured.ts';
import { throughputRatio } from './statistics.ts';
import { verdict } from './verdict.ts';

function measured(caseName: string, target: string, rates: number[], cpuPerRequest = 50): Measured {
  return {
    caseName,
    target,
    isTuned: target === 'wiremock-nojournal',
    startMilliseconds: 1,
    residentBytesBefore: 1,
    residentBytesAfter: 1,
    rounds: rates.map((requests) => ({
      requests,
      seconds: 1,
      errors: 0,
      cpuMicroseconds: requests * cpuPerRequest,
    })),
  };
}

test('a round in which the whole machine was slow does not change a ratio', () => {
  const ours = measured('static', 'understudy', [600, 60, 6]);
  expect(throughputRatio(ours, measured('static', 'raw', [1000, 100, 10]))).toBeCloseTo(0.6);
});

test('a goal says what was found and whether that is enough', () => {
  const raw = measured('static', 'raw', [1000]);
  expect(verdict([raw, measured('static', 'understudy', [630])])).toEqual(['static ≥ 0.6 of raw: 0.63 ok']);
  expect(verdict([raw, measured('static', 'understudy', [590])])).toEqual([
    'static ≥ 0.6 of raw: 0.59 MISSED',
  ]);
});

test('templates and contracts may cost more than a fixed answer, and no more than that', () => {
  const found = (caseName: string, rate: number) =>
    verdict([measured(caseName, 'raw', [1000]), measured(caseName, 'understudy', [rate])]);
  expect(found('template', 550)).toEqual(['template ≥ 0.55 of raw: 0.55 ok']);
  expect(found('template', 540)).toEqual(['template ≥ 0.55 of raw: 0.54 MISSED']);
  expect(found('validate', 460)).toEqual(['validate ≥ 0.45 of raw: 0.46 ok']);
  expect(found('validate', 440)).toEqual(['validate ≥ 0.45 of raw: 0.44 MISSED']);
  expect(found('list-1000', 10)).toEqual([]);
});

test('with 100,000 items it is not enough to be ahead of json-server', () => {
  const found = (caseName: string, rate: number) =>
    verdict([measured(caseName, 'json-server', [10]), measured(caseName, 'understudy', [rate])]).slice(1);
  expect(found('list-100000', 90)).toEqual(['list-100000 ≥ 10 times json-server: 9.0 MISSED']);
  expect(found('create-100000', 110)).toEqual(['create-100000 ≥ 10 times json-server: 11.0 ok']);
  expect(found('list-1000', 11)).toEqual([]);
});

test('one peer that is faster is enough to miss the goal against all peers', () => {
  const lines = verdict([
    measured('static', 'understudy', [500]),
    measured('static', 'mockoon', [100]),
    measured('static', 'prism', [510]),
  ]);
  expect(lines).toEqual([
    "static: ahead of every peer's default set-up (2 measured): 0.98 times prism, the nearest, MISSED",
  ]);
});

test('a variant that a peer does not ship as its default is no part of the goal', () => {
  const lines = verdict([
    measured('static', 'understudy', [500]),
    measured('static', 'wiremock', [400]),
    measured('static', 'wiremock-nojournal', [900]),
  ]);
  expect(lines).toEqual([
    "static: ahead of every peer's default set-up (1 measured): 1.25 times wiremock, the nearest, ok",
  ]);
});

test('10,000 endpoints are judged by the CPU time of a request, beside that of 10', () => {
  const few = measured('endpoints-10', 'understudy', [1000], 50);
  expect(verdict([few, measured('endpoints-10000', 'understudy', [990], 54)])).toEqual([
    '10,000 endpoints cost the same as 10 within 10 %: 1.08 of the CPU time, 0.99 of the throughput ok',
  ]);
  expect(verdict([few, measured('endpoints-10000', 'understudy', [990], 56)])[0]).toContain('MISSED');
});
