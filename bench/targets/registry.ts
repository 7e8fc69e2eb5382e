import { jsonServer } from './json-server.ts';
import { mockoon } from './mockoon.ts';
import { prism } from './prism.ts';
import { raw } from './raw.ts';
import { s3rver } from './s3rver.ts';
import type { Target } from './target.ts';
import { understudy } from './understudy.ts';
import { understudyS3Port } from './understudy-s3-port.ts';
import { wiremock, wiremockWithoutJournal } from './wiremock.ts';

/** In the order of the rounds. */
export const TARGETS: readonly Target[] = [
  understudy,
  understudyS3Port,
  s3rver,
  raw,
  mockoon,
  wiremock,
  wiremockWithoutJournal,
  jsonServer,
  prism,
];
