import { lazy, Show, Suspense } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { Group } from '../../api/group-queries';
import type { ProjectSummary } from '../../api/project-queries';
import { kindView } from '../../parts/kinds';
import { paths } from '../../parts/paths';
import { Badge } from '../../ui/badge';
import { CardLink } from '../../ui/card-link';
import { Sparkline } from '../../ui/sparkline';
import { words } from './words';

const CopyIcon = lazy(async () => ({ default: (await import('../../ui/copy-icon')).CopyIcon }));

const KindCounts = lazy(async () => ({ default: (await import('./kind-counts')).KindCounts }));

type Props = { group: Group; figures: ProjectSummary['by_group'][number] | undefined };

export function GroupCard(props: Props) {
  const view = () => kindView(props.group.kind);
  const traffic = () => props.figures?.traffic;

  return (
    <li class="min-w-0">
      <CardLink
        href={paths.group(props.group.project_slug, props.group.slug)}
        level={3}
        class="h-full"
        title={
          <span class="flex items-center gap-2">
            <Dynamic component={view().icon} aria-hidden="true" class="size-4 shrink-0 text-accent" />
            <span class="min-w-0 truncate" translate="no">
              {props.group.name}
            </span>
          </span>
        }
        actions={
          <Suspense>
            <CopyIcon text={props.group.base_url} label={words().copyUrl(props.group.name)} />
          </Suspense>
        }
      >
        <Show when={props.group.description}>
          <p class="line-clamp-2 text-fg-muted" translate="no">
            {props.group.description}
          </p>
        </Show>
        <code class="truncate font-mono text-fg-subtle text-mono" title={props.group.base_url}>
          {props.group.base_url}
        </code>
        <div class="mt-auto flex min-h-6 flex-wrap items-center gap-x-3 gap-y-1 pt-1 text-fg-muted text-label">
          <Show when={props.figures}>
            {(figures) => (
              <>
                <Show
                  when={view().first === 'endpoints'}
                  fallback={
                    <Suspense>
                      <KindCounts kind={props.group.kind} groupId={props.group.id} />
                    </Suspense>
                  }
                >
                  <span class="tabular-nums">{words().endpointCount(figures().parts.endpoints ?? 0)}</span>
                </Show>
                <span class="tabular-nums">{words().requestCount(figures().traffic.count)}</span>
              </>
            )}
          </Show>
          <Show when={(traffic()?.unmatched ?? 0) > 0}>
            <Badge tone="warning">{words().unmatchedCount(traffic()?.unmatched ?? 0)}</Badge>
          </Show>
          <Show when={props.group.chaos.enabled === true}>
            <Badge tone="danger">{words().chaosOn}</Badge>
          </Show>
          <Show when={(traffic()?.count ?? 0) > 0}>
            <Sparkline values={traffic()?.points ?? []} label={words().byHour} class="ml-auto h-6 w-24" />
          </Show>
        </div>
      </CardLink>
    </li>
  );
}
