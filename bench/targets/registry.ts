import { jsonServer } from './json-server.ts';
import { mockoon } from './mockoon.ts';
import { prism } from './prism.ts';
import { raw } from './raw.ts';
import type { Target } from './target.ts';
import { understudy } from './understudy.ts';
import { wiremock, wiremockWithoutJournal } from './wiremock.ts';

/** In the order of the rounds. */
export const TARGETS: readonly Target[] = [
  understudy,
  raw,
  mockoon,
  wiremock,
  wiremockWithoutJournal,
  jsonServer,
  prism,
];
