import { bytes } from '../../../i18n/format';
import { list, number } from '../../../i18n/numbers';
import { formatName } from '../format-name';
import type { imagesConfig } from '../images-config';
import { words } from './words';

type Config = Pick<ReturnType<typeof imagesConfig>, 'limits' | 'upload_limit' | 'tokens'>;

type Line = { text: string; otherwise: string };

const MEGA = 1_000_000;
const MEBI = 1_048_576;

/** What an upload may be and how often, in sentences; and what is answered otherwise. */
export function limitLines({ limits, upload_limit, tokens }: Config): Line[] {
  const { uploads, per_seconds } = upload_limit;
  return [
    {
      text: uploads === 0 ? words().anyNumber : words().perUser(uploads, per_seconds),
      otherwise: uploads === 0 ? '' : '429',
    },
    { text: words().atMost(sizeText(limits.max_bytes)), otherwise: '413' },
    { text: words().pixels(number(limits.max_pixels / MEGA), number(limits.max_side)), otherwise: '422' },
    { text: words().formats(list(limits.formats.map(formatName))), otherwise: '415' },
    limits.animated === 'refuse'
      ? { text: words().still, otherwise: '422' }
      : { text: words().firstFrame, otherwise: '' },
    tokens.required
      ? { text: words().needsToken, otherwise: '401' }
      : { text: words().noToken, otherwise: '' },
  ];
}

/** As it was meant: 10 MiB are told as such, and not as 10.5 MB. */
function sizeText(size: number): string {
  return size % MEBI === 0 ? `${number(size / MEBI)} MiB` : bytes(size);
}
