import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { curlLine } from '../../api/curl-line';
import type { Group } from '../../api/types';
import { link } from '../../ui/button';
import { CopyButton } from '../../ui/copy-button';

export function GroupCard(props: { group: Group }) {
  const curl = () => curlLine(props.group.base_url, window.location.origin);
  const live = () =>
    `/p/${props.group.project_slug}/live?${new URLSearchParams({ q: `group:${props.group.slug}` })}`;

  return (
    <li class="flex min-w-0 flex-col gap-2 rounded-card border border-line bg-surface p-4">
      <div class="flex items-start justify-between gap-2">
        <h2 class="min-w-0 font-semibold text-section">{props.group.name}</h2>
        <span class="shrink-0 rounded-chip bg-accent-soft px-1.5 py-0.5 font-medium font-mono text-accent text-label">
          {props.group.kind}
        </span>
      </div>
      <Show when={props.group.description}>
        <p class="text-fg-muted">{props.group.description}</p>
      </Show>
      <p class="mt-auto break-all pt-2 font-mono text-mono text-fg-subtle">{props.group.base_url}</p>
      <div class="flex items-start gap-2 max-sm:flex-col">
        <code class="min-w-0 grow break-all rounded-control bg-raised px-2 py-1.5 font-mono text-mono">
          {curl()}
        </code>
        <CopyButton text={curl()} title="Copy curl" label={`of ${props.group.name}`} />
      </div>
      <A href={live()} class={`${link} inline-flex min-h-6 items-center gap-1 self-start`}>
        Live <span class="sr-only">log of {props.group.name}</span>
        <span aria-hidden="true">→</span>
      </A>
    </li>
  );
}
