import type { Why } from '../engine/exchange';
import { formatSeed } from '../engine/exchange-seed';
import { createRandom, type Random } from '../engine/random';
import type { GroupIdentity, Ports, SentExchange } from '../services/ports';
import type { ServiceContext } from '../services/service';
import type { Asked } from './answer-mock';

/** A class, for a method of it costs a request nothing. */
export class MockContext implements ServiceContext<unknown, unknown> {
  readonly group: GroupIdentity;
  readonly config: unknown;
  readonly compiled: unknown;
  readonly ports: Ports;
  readonly now: number;
  readonly world: string;
  readonly random: Random;
  readonly seed: Asked['wishes'];
  readonly why: Why;
  readonly explains: boolean;
  readonly baseUrl: string;
  private readonly rules: Asked['snapshot']['log'];
  private readonly recorder: Asked['recorder'];

  constructor({ snapshot, ports, wishes, baseUrl, why, explains, recorder }: Asked) {
    this.group = snapshot.group;
    this.config = snapshot.config;
    this.compiled = snapshot.compiled;
    this.ports = ports;
    this.now = wishes.now;
    this.world = wishes.world;
    this.random = createRandom(wishes.dice);
    this.seed = wishes;
    this.why = why;
    this.explains = explains;
    this.baseUrl = baseUrl;
    this.rules = snapshot.log;
    this.recorder = recorder;
  }

  recordSent(sent: SentExchange): void {
    const { group, world, rules } = this;
    this.recorder?.record({
      id: null,
      at: sent.at,
      endedAt: sent.at + sent.duration_ms,
      source: 'callback',
      projectId: group.project.id,
      group,
      groupSlug: group.slug,
      method: sent.method,
      url: sent.url,
      path: URL.parse(sent.url)?.pathname ?? '',
      requestHeaders: sent.headers,
      requestBody: { read: new TextEncoder().encode(sent.body), announcedSize: 0 },
      status: sent.answer?.status ?? 0,
      responseHeaders: sent.answer?.headers ?? [],
      responseBody: sent.answer?.body ?? null,
      address: null,
      country: null,
      queuedMs: 0,
      world,
      seed: formatSeed(this.seed),
      why: sent.why,
      rules,
    });
  }
}
