import { dateTime, milliseconds } from '../../i18n/format';
import { number, percent } from '../../i18n/numbers';
import { type DelayShape, type Risk, risksOf, type Trouble } from './chaos-risks';
import { words } from './words';

const MOST_CODES = 4;

/** Chaos in words: "One in five answers 503, one in ten takes 1–3 sec." */
export function chaosSentence(chaos: Trouble): string {
  const risks = risksOf(chaos);
  if (risks.length === 0) return words().nothing;
  const told = risks.map(phrase).join(', ');
  const rest = windowSentence(chaos.window ?? 'always');
  return `${told.charAt(0).toLocaleUpperCase()}${told.slice(1)}.${rest === '' ? '' : ` ${rest}`}`;
}

function phrase({ fault, share }: Risk): string {
  const part = partOf(share);
  const does = words().does[fault.fault][part.isMany ? 'many' : 'one'];
  return `${part.text} ${does.replace('#', detailOf(fault))}`;
}

function partOf(share: number): { text: string; isMany: boolean } {
  if (share >= 1) return { text: words().every, isMany: false };
  const known = Object.entries(words().oneIn).find(([of]) => Math.abs(share - 1 / Number(of)) < 0.002);
  return known ? { text: known[1], isMany: false } : { text: percent(share), isMany: true };
}

function detailOf(fault: Risk['fault']): string {
  if (fault.fault === 'latency') return words().longer(delayText(fault.delay));
  if (fault.fault === 'status') return codesText(fault.status_codes ?? [500, 502, 503, 504]);
  if (fault.fault === 'hang') return milliseconds(fault.milliseconds ?? 10_000);
  if (fault.fault === 'dribbled') return milliseconds(fault.milliseconds ?? 2_000);
  return '';
}

function codesText(codes: readonly unknown[]): string {
  const shown = codes.slice(0, MOST_CODES).join(' / ');
  return codes.length > MOST_CODES ? `${shown} …` : shown;
}

function delayText(delay: DelayShape): string {
  if (delay.type === 'fixed') return milliseconds(delay.milliseconds);
  if (delay.type === 'normal') return words().about(milliseconds(delay.mean));
  if (delay.type === 'lognormal') return words().about(milliseconds(delay.median));
  return rangeText(delay.lower, delay.upper);
}

/** The unit is said once where it is the same. */
function rangeText(lower: number, upper: number): string {
  if (lower === upper) return milliseconds(upper);
  const isSameUnit = upper < 1_000 || lower === 0 || lower >= 1_000;
  const from = upper < 1_000 ? number(lower) : number(lower / 1_000);
  return `${isSameUnit ? from : milliseconds(lower)}–${milliseconds(upper)}`;
}

function windowSentence(window: NonNullable<Trouble['window']>): string {
  if (window === 'always') return '';
  if ('on_for_seconds' in window) {
    const { on_for_seconds, off_for_seconds } = window;
    return words().turns(milliseconds(on_for_seconds * 1_000), milliseconds(off_for_seconds * 1_000));
  }
  if ('every' in window) return words().everyNth(number(window.every));
  if ('burst' in window) return words().burst(number(window.burst.length), number(window.burst.every));
  return outageSentence(window.outage);
}

type Outage = { from: string; until?: string | undefined; seconds?: number | undefined };

function outageSentence({ from, until, seconds = 0 }: Outage): string {
  if (Number.isNaN(Date.parse(from))) return '';
  if (until === undefined) return words().outageFor(dateTime(from), milliseconds(seconds * 1_000));
  return Number.isNaN(Date.parse(until)) ? '' : words().outage(dateTime(from), dateTime(until));
}
