import { A } from '@solidjs/router';
import { For } from 'solid-js';
import { useGroup } from '../../../parts/group-frame';
import { link } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { MethodMark } from '../../../ui/method-mark';
import { Snippet } from '../../../ui/snippet';
import type { ImagesAddress } from '../create-images-address';
import { callSteps } from './call-steps';
import { words } from './words';

/** What to call in which order, as lines that a shell runs one after the other. */
export function CallsCard(props: { address: ImagesAddress }) {
  const { group } = useGroup();
  const steps = () => callSteps(group().base_url, window.location.origin, props.address.world());

  return (
    <Card
      title={words().order}
      actions={
        <A class={link} href={props.address.hrefOf('code')}>
          {words().otherLanguages}
        </A>
      }
    >
      <p class="text-fg-muted">{words().orderHint}</p>
      <ol class="grid gap-4">
        <For each={steps()}>
          {(step, at) => (
            <li class="grid min-w-0 grid-cols-1 gap-1.5" data-call={step.name}>
              <p class="flex min-w-0 flex-wrap items-baseline gap-x-2">
                <span class="font-semibold tabular-nums">{at() + 1}.</span>
                <MethodMark method={step.method} />
                <code class="min-w-0 break-all font-mono text-mono">{step.path}</code>
                <span class="text-fg-muted">{words().steps[step.name]}</span>
              </p>
              <Snippet text={step.line} label={words().lineOf(words().steps[step.name])} />
            </li>
          )}
        </For>
      </ol>
    </Card>
  );
}
