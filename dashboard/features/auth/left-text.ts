import { plural } from '../../i18n/numbers';
import { words } from './words';

const DAY = 86_400;

/** Seconds as a clock counts them down, 4:05 or 23:59:58, with whole days before them. */
export function leftText(seconds: number): string {
  const days = Math.floor(seconds / DAY);
  const rest = seconds % DAY;
  const clock = [Math.floor(rest / 3_600), Math.floor(rest / 60) % 60, rest % 60];
  const shown = rest < 3_600 && days === 0 ? clock.slice(1) : clock;
  const text = shown.map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
  return days > 0 ? `${plural(days, words().days)} ${text}` : text;
}
