import { createSignal, Show } from 'solid-js';
import IconImage from '~icons/lucide/image';
import IconImageOff from '~icons/lucide/image-off';
import type { ImageJob } from '../../../api/image-queries';
import { useGroup } from '../../../parts/group-frame';
import { hereUrl } from '../here-url';

/** The smallest variant, in a place that is there before it is. */
export function Thumbnail(props: { job: Pick<ImageJob, 'thumbnail_url' | 'status'> }) {
  const { group } = useGroup();
  const [isBroken, setBroken] = createSignal(false);
  const src = () => {
    const url = props.job.thumbnail_url;
    return url === null || isBroken() ? undefined : hereUrl(url, group().base_url, window.location.origin);
  };

  return (
    <span class="grid size-10 shrink-0 place-items-center overflow-hidden rounded-chip bg-raised text-fg-subtle">
      <Show when={src()} fallback={props.job.status === 'failed' ? <IconImageOff /> : <IconImage />}>
        {(url) => (
          <img
            src={url()}
            alt=""
            width="40"
            height="40"
            loading="lazy"
            class="size-10 object-cover"
            onError={() => setBroken(true)}
          />
        )}
      </Show>
    </span>
  );
}
