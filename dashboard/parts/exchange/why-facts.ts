import type { ExchangeAnswer } from '../../api/log-queries';
import { milliseconds } from '../../i18n/format';
import { wholeTime } from './clock';
import { sourceName } from './outcome';
import { words } from './words';

/** Of the log, or of a dry run. */
export type Reasons = ExchangeAnswer['exchange']['why'];

export type Fact = [name: string, value: string];

type Told = readonly [string, string | number | null | undefined];

/** What is known of an answer beside its checks, in the order in which people ask for it. */
export function reasonFacts(why: Reasons): Fact[] {
  const { facts, callbackCount } = words();
  return told([
    [facts.endpoint, why.endpoint && `${why.endpoint.method} ${why.endpoint.path} · ${why.endpoint.name}`],
    [facts.rule, why.rule],
    [facts.delay, why.delay_ms ? milliseconds(why.delay_ms) : undefined],
    [facts.fault, why.fault],
    [facts.upstream, why.upstream],
    [facts.scenario, why.scenario && `${why.scenario.name} → ${why.scenario.to}`],
    [facts.call, why.call],
    [facts.callbacks, why.callbacks && callbackCount(why.callbacks)],
    [facts.clock, why.clock === undefined ? undefined : new Date(why.clock).toISOString()],
  ]);
}

/** The same of one in the log, with its time, its place and its caller. */
export function exchangeFacts({ exchange, timing }: ExchangeAnswer): Fact[] {
  const { facts } = words();
  const { caller } = exchange;
  return [
    ...reasonFacts(exchange.why),
    ...told([
      [facts.arrived, wholeTime(exchange.at)],
      [facts.took, timingWords(timing)],
      [facts.group, exchange.group_slug],
      [facts.world, exchange.world],
      [facts.seed, exchange.seed],
      [facts.source, sourceName(exchange.source)],
      [facts.caller, [caller.address, caller.country].filter(Boolean).join(' · ')],
    ]),
  ];
}

function told(facts: readonly Told[]): Fact[] {
  return facts.flatMap(([name, value]): Fact[] =>
    value === undefined || value === null || value === '' ? [] : [[name, String(value)]],
  );
}

function timingWords({ queue_ms, match_ms, delay_ms, total_ms }: ExchangeAnswer['timing']): string {
  const { waiting, work, onPurpose, ofWhich } = words();
  const parts = [
    ...(queue_ms > 0 ? [waiting(milliseconds(queue_ms))] : []),
    ...(match_ms > 0 ? [work(milliseconds(match_ms))] : []),
    ...(delay_ms > 0 ? [onPurpose(milliseconds(delay_ms))] : []),
  ];
  const total = milliseconds(total_ms);
  return parts.length > 1 || delay_ms > 0 ? ofWhich(total, parts.join(', ')) : total;
}
