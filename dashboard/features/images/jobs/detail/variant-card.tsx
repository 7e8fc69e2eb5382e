import IconOpen from '~icons/lucide/external-link';
import IconLink from '~icons/lucide/link';
import type { ImageVariant, WholeImageJob } from '../../../../api/image-queries';
import { bytes } from '../../../../i18n/format';
import { percent } from '../../../../i18n/numbers';
import { useGroup } from '../../../../parts/group-frame';
import { BlurHash } from '../../../../parts/seen-image/blur-hash';
import { button, square } from '../../../../ui/button';
import { CopyIcon } from '../../../../ui/copy-icon';
import { Tooltip } from '../../../../ui/tooltip';
import { formatName } from '../../format-name';
import { hereUrl } from '../../here-url';
import { words } from '../words';

type Props = { variant: ImageVariant; original: WholeImageJob['original']; blurHash: string };

/** One of the pictures that were made: what it looks like, how large it is, and how much it saves. */
export function VariantCard(props: Props) {
  const { group } = useGroup();
  const url = () => hereUrl(props.variant.url, group().base_url, window.location.origin);
  const saved = () => 1 - props.variant.size / props.original.size;
  const shape = () => `${props.variant.width} / ${props.variant.height}`;

  return (
    <article
      class="grid min-w-0 overflow-hidden rounded-card border border-line"
      aria-label={words().variantOf(props.variant.name)}
      data-variant={props.variant.name}
    >
      <div class="grid h-40 place-items-center bg-raised p-2">
        <div
          class="relative overflow-hidden rounded-chip"
          // Never larger than it is, nor than its place.
          style={{
            'aspect-ratio': shape(),
            width: `min(100%, ${props.variant.width}px, calc(144px * ${shape()}))`,
          }}
        >
          <BlurHash hash={props.blurHash} class="absolute inset-0 size-full" />
          <img
            src={url()}
            alt={words().variantOf(props.variant.name)}
            width={props.variant.width}
            height={props.variant.height}
            loading="lazy"
            class="relative block size-full"
          />
        </div>
      </div>
      <div class="grid gap-1 border-line border-t p-3">
        <div class="flex items-center justify-between gap-2">
          <h3 class="min-w-0 truncate font-semibold" translate="no">
            {props.variant.name}
          </h3>
          <span class="flex shrink-0">
            <CopyIcon text={url()} icon={<IconLink />} label={words().copyUrl(props.variant.name)} />
            <Tooltip text={words().openVariant(props.variant.name)} isName>
              <a
                class={`${button.quiet} ${square}`}
                href={url()}
                target="_blank"
                rel="noreferrer"
                aria-label={words().openVariant(props.variant.name)}
              >
                <IconOpen />
              </a>
            </Tooltip>
          </span>
        </div>
        <p class="flex flex-wrap gap-x-3 text-fg-muted text-label tabular-nums">
          <span translate="no">{formatName(props.variant.format)}</span>
          <span>
            {props.variant.width} × {props.variant.height}
          </span>
          <span>{bytes(props.variant.size)}</span>
        </p>
        <p class={`text-label ${saved() > 0 ? 'text-success' : 'text-warning'}`}>
          {saved() > 0 ? words().saves(percent(saved())) : words().larger(percent(-saved()))}
        </p>
      </div>
    </article>
  );
}
