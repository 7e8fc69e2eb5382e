import { bytes } from '../../../i18n/format';
import { list, number } from '../../../i18n/numbers';
import { formatName } from '../format-name';
import type { ImageMatch } from '../images-config';
import { words } from './words';

type Range = { min?: number; max?: number } | undefined;

/** Which pictures a rule is for, in words. */
export function matchText(match: ImageMatch = {}): string {
  const px = (value: number) => `${number(value)} px`;
  const parts = [
    match.file_name === undefined ? '' : words().named(match.file_name),
    match.format === undefined ? '' : words().ofFormat(formatName(match.format)),
    ranged(words().width, match.width, px),
    ranged(words().height, match.height, px),
    ranged(words().size, match.size, bytes),
    match.sha256 === undefined ? '' : words().withDigest(match.sha256),
    ...Object.entries(match.metadata ?? {}).map(([name, value]) => words().withField(name, value)),
  ].filter((part) => part !== '');
  return parts.length === 0 ? words().everyPicture : list(parts);
}

function ranged(what: string, range: Range, shown: (value: number) => string): string {
  const { min, max } = range ?? {};
  if (min !== undefined && max !== undefined) return words().between(what, shown(min), shown(max));
  if (min !== undefined) return words().atLeast(what, shown(min));
  return max === undefined ? '' : words().atMost(what, shown(max));
}
