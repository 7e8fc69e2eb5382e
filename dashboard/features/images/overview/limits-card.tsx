import { A } from '@solidjs/router';
import { For } from 'solid-js';
import { useGroup } from '../../../parts/group-frame';
import { paths } from '../../../parts/paths';
import { useProject } from '../../../parts/project-frame';
import { link } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { imagesConfig } from '../images-config';
import { limitLines } from './limit-lines';
import { words } from './words';

/** What is allowed, and what else is answered. */
export function LimitsCard() {
  const { project } = useProject();
  const { group } = useGroup();
  return (
    <Card
      title={words().limits}
      actions={
        <A class={link} href={`${paths.group(project().slug, group().slug)}?edit=open`}>
          {words().change}
        </A>
      }
    >
      <dl class="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 gap-y-2">
        <For each={limitLines(imagesConfig(group().config))}>
          {(line) => (
            <>
              <dt>{line.text}</dt>
              <dd class="whitespace-nowrap text-fg-subtle text-label tabular-nums">
                {line.otherwise && words().otherwise(line.otherwise)}
              </dd>
            </>
          )}
        </For>
      </dl>
    </Card>
  );
}
