import { differencesAmong } from './request-differences';
import { type Traits, traitsOf } from './request-traits';
import type { Route, RoutedExchange } from './route-groups';
import { type Rule, tellingRule } from './telling-rule';
import { newestFirst } from './usable-exchange';

export type FurtherAnswer = { name: string; rule: Rule | null; exchange: RoutedExchange };

export type RouteAnswers = {
  own: RoutedExchange;
  others: FurtherAnswer[];
  /** Exchanges that no answer could be made of. */
  left: { index: number; reason: string }[];
};

const MOST_ANSWERS = 100;
const TOO_MANY = `An endpoint has at most ${MOST_ANSWERS} further answers.`;

/** The newest of the most frequent success, and the newest of each other status, with a rule where one can tell them apart. */
export function answersByStatus({ exchanges }: Route, redact: boolean): RouteAnswers | null {
  const byStatus = exchangesByStatus(exchanges);
  const [own, ...rest] = byStatus;
  const [newest] = own?.exchanges ?? [];
  if (!own || !newest) return null;
  const traits = new Map(exchanges.map((exchange) => [exchange, traitsOf(exchange, redact)]));
  const others = rest.slice(0, MOST_ANSWERS).flatMap(({ status, exchanges: these }): FurtherAnswer[] => {
    const [exchange] = these;
    if (!exchange) return [];
    const among = (wanted: boolean): Traits[] =>
      [...traits].filter(([one]) => these.includes(one) === wanted).map(([, of]) => of);
    const rule = tellingRule(status, among(true), among(false));
    return [{ name: rule ? `${status}` : `${status}, to be given a rule`, rule, exchange }];
  });
  const beyond = rest.slice(MOST_ANSWERS).flatMap(({ exchanges: these }) => these);
  return { own: newest, others, left: beyond.map(({ index }) => ({ index, reason: TOO_MANY })) };
}

/** The newest success, and one answer for each request that was different. */
export function answersByRequest({ exchanges }: Route, redact: boolean): RouteAnswers | null {
  const [own] = exchangesByStatus(exchanges)[0]?.exchanges ?? [];
  if (!own) return null;
  const traits = new Map(exchanges.map((exchange) => [exchange, traitsOf(exchange, redact)]));
  const differenceOf = differencesAmong([...traits.values()]);
  const kept = new Map<string, RoutedExchange>();
  const others: FurtherAnswer[] = [];
  const left: RouteAnswers['left'] = [];
  const answered = exchanges.filter(({ isAnswered }) => isAnswered === own.isAnswered);
  for (const exchange of [own, ...newestFirst(answered)]) {
    const asked = traits.get(exchange) ?? new Map();
    const { key, rule } = differenceOf(asked);
    const newer = kept.get(key);
    if (newer === undefined) kept.set(key, exchange);
    const isSame = answersAlike(newer ?? own, exchange);
    if (isSame) continue;
    const { index } = exchange;
    if (newer) left.push({ index, reason: 'Another exchange with the same request is kept.' });
    else if (others.length === MOST_ANSWERS) left.push({ index, reason: TOO_MANY });
    else others.push({ name: nameOf(exchange, asked), rule, exchange });
  }
  return { own, others, left };
}

/** Of each status the newest first; before all the success that came most often. */
function exchangesByStatus(
  exchanges: readonly RoutedExchange[],
): { status: number; exchanges: RoutedExchange[] }[] {
  const answered = exchanges.filter(({ isAnswered }) => isAnswered);
  const byStatus = new Map<number, RoutedExchange[]>();
  for (const exchange of newestFirst(answered.length > 0 ? answered : exchanges)) {
    const status = exchange.alone.response_status_code;
    byStatus.set(status, [...(byStatus.get(status) ?? []), exchange]);
  }
  return [...byStatus]
    .map(([status, these]) => ({ status, exchanges: these }))
    .sort((one, other) => rank(other) - rank(one) || one.status - other.status);
}

function rank({ status, exchanges }: { status: number; exchanges: readonly unknown[] }): number {
  return (status < 300 ? 1_000 : 0) + exchanges.length;
}

function answersAlike({ alone: one }: RoutedExchange, { alone: other }: RoutedExchange): boolean {
  return one.response_status_code === other.response_status_code && one.response_body === other.response_body;
}

const LONGEST_NAME = 200;

/** What the request had, without what must not be told. */
function nameOf({ alone }: RoutedExchange, traits: Traits): string {
  const shown = [...traits.values()].flatMap(({ subject, text }) =>
    text === null ? [] : `${Object.values(subject).join('')} ${text}`,
  );
  return `${alone.response_status_code}: ${shown.join(', ')}`.slice(0, LONGEST_NAME);
}
