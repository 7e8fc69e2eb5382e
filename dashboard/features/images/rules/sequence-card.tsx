import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { imageStatsQuery } from '../../../api/image-queries';
import { useQuery } from '../../../api/query/use-query';
import { useGroup } from '../../../parts/group-frame';
import { paths } from '../../../parts/paths';
import { useProject } from '../../../parts/project-frame';
import { Badge } from '../../../ui/badge';
import { link } from '../../../ui/button';
import { Card } from '../../../ui/card';
import type { ImagesAddress } from '../create-images-address';
import { imagesConfig } from '../images-config';
import { answerText } from './answer-text';
import { turnPosition } from './turn-position';
import { words } from './words';

const EVERY_MS = 3_000;

/** What is answered one after the other where no rule fits, and whose turn it is. */
export function SequenceCard(props: { address: ImagesAddress }) {
  const { project } = useProject();
  const { group } = useGroup();
  const analysis = () => imagesConfig(group().config).analysis;
  const stats = useQuery(() => ({
    ...imageStatsQuery(props.address.at()),
    enabled: analysis().sequence.length > 0,
    refetchInterval: EVERY_MS,
  }));
  const next = () =>
    stats.data && turnPosition(stats.data.turns, analysis().sequence.length, analysis().at_end);

  return (
    <Card
      title={words().sequence}
      actions={
        <A class={link} href={`${paths.group(project().slug, group().slug)}?edit=open`}>
          {words().change}
        </A>
      }
    >
      <p class="text-fg-muted">{words().sequenceHint}</p>
      <Show
        when={analysis().sequence.length > 0}
        fallback={<p class="text-fg-muted">{words().noSequence}</p>}
      >
        <ol class="grid gap-1" aria-label={words().sequence}>
          <For each={analysis().sequence}>
            {(said, at) => (
              <li
                class="grid grid-cols-[1.5rem_minmax(0,1fr)_auto] gap-x-2"
                data-turn={at()}
                data-next={at() === next() || undefined}
              >
                <span class="font-semibold text-fg-muted tabular-nums">{at() + 1}.</span>
                <span class="[overflow-wrap:anywhere]">{answerText(said)}</span>
                <Show when={at() === next()}>
                  <Badge tone="accent">{words().nextTurn}</Badge>
                </Show>
              </li>
            )}
          </For>
        </ol>
        <p class="text-fg-subtle text-label">{words().atEnd[analysis().at_end]}</p>
      </Show>
    </Card>
  );
}
