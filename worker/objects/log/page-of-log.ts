import type { ExchangeSummary } from '../../engine/exchange';
import { summaryOf } from '../../engine/exchange';
import { type WholeExchange, wholeExchange } from '../../engine/exchange-batch';
import { comparePlaces, formatPlace, type LogPlace } from '../../engine/log-cursor';
import type { LogPage } from '../../engine/log-page';
import type { FoundExchange } from './find-exchanges';

/** What one object found; `isAll` where it has nothing older that matches. */
export type FoundPart = { found: FoundExchange[]; isAll: boolean };

/** The newest of what all objects of a log found. */
export function mergeFound(parts: readonly FoundPart[], limit: number): FoundPart {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const all = parts.flatMap(({ found }) => found).sort((one, other) => comparePlaces(one.place, other.place));
  const end = Math.min(limit, endOfKnown(parts, all));
  return { found: all.slice(0, end), isAll: end === all.length && parts.every(({ isAll }) => isAll) };
}

/** Behind the last that an object told, if it has more, another one's may stand in a wrong place. */
function endOfKnown(parts: readonly FoundPart[], all: readonly FoundExchange[]): number {
  const lasts = parts
    .flatMap(({ found, isAll }) => (isAll ? [] : [found.at(-1)?.place]))
    .filter((one) => !!one);
  const first = lasts.sort(comparePlaces)[0];
  if (!first) return all.length;
  return all.findIndex(({ place }) => comparePlaces(place, first) === 0) + 1;
}

export function summaryPage(part: FoundPart): LogPage<ExchangeSummary> {
  return { exchanges: part.found.map(({ exchange }) => summaryOf(exchange)), next: nextOf(part) };
}

export function fullPage(part: FoundPart): LogPage<WholeExchange> {
  return { exchanges: part.found.map(({ exchange }) => wholeExchange(exchange)), next: nextOf(part) };
}

function nextOf({ found, isAll }: FoundPart): string | null {
  const last: LogPlace | undefined = found.at(-1)?.place;
  return isAll || !last ? null : formatPlace(last);
}
