import type { ExchangeAnswer } from '../../api/log-queries';
import { wholeTime } from './figures';

export type Fact = [name: string, value: string];

/** What is known of an exchange beside its checks, in the order in which people ask for it. */
export function whyFacts({ exchange, timing }: ExchangeAnswer): Fact[] {
  const { why, caller } = exchange;
  const facts: [string, string | number | null | undefined][] = [
    ['Endpoint', why.endpoint && `${why.endpoint.method} ${why.endpoint.path} · ${why.endpoint.name}`],
    ['Rule', why.rule],
    ['Fault', why.fault],
    ['Upstream', why.upstream],
    ['Scenario', why.scenario && `${why.scenario.name} → ${why.scenario.to}`],
    ['Call', why.call],
    ['Callbacks', why.callbacks],
    ['Clock of the mock', why.clock === undefined ? undefined : new Date(why.clock).toISOString()],
    ['Arrived', wholeTime(exchange.at)],
    ['Took', timingWords(timing)],
    ['Group', exchange.group_slug],
    ['World', exchange.world],
    ['Seed', exchange.seed],
    ['Source', exchange.source],
    ['Caller', [caller.address, caller.country].filter(Boolean).join(' · ')],
  ];
  return facts.flatMap(([name, value]): Fact[] =>
    value === undefined || value === null || value === '' ? [] : [[name, String(value)]],
  );
}

function timingWords({ queue_ms, match_ms, delay_ms, total_ms }: ExchangeAnswer['timing']): string {
  const parts = [
    queue_ms > 0 && `${queue_ms} ms waiting`,
    match_ms > 0 && `${match_ms} ms work`,
    delay_ms > 0 && `${delay_ms} ms delay on purpose`,
  ].filter((part) => part !== false);
  return parts.length > 1 || delay_ms > 0 ? `${total_ms} ms: ${parts.join(', ')}` : `${total_ms} ms`;
}
