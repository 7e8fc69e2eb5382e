import { Show } from 'solid-js';
import IconPlay from '~icons/lucide/play';
import type { EndpointSummary } from '../../../api/endpoint-queries';
import { ActionButton } from '../../../ui/action-button';
import { CardLink } from '../../../ui/card-link';
import { Checkbox } from '../../../ui/checkbox';
import { Menu } from '../../../ui/menu';
import { MethodMark } from '../../../ui/method-mark';
import { StatusMark } from '../../../ui/status-mark';
import { contractText, ownName, routeOf } from '../contract-text';
import { words } from '../words';
import { AnswerPreview } from './answer-preview';
import { EndpointBadges } from './endpoint-badges';
import { useList } from './endpoint-context';

export function EndpointCard(props: { endpoint: EndpointSummary }) {
  const list = useList();
  const route = () => routeOf(props.endpoint);
  const id = () => props.endpoint.id;

  return (
    <CardLink
      href={list.hrefOf(id())}
      level={3}
      class={`h-full grid-rows-[auto_1fr] ${list.selection.has(id()) ? 'border-accent!' : ''}`}
      title={
        <span class="flex min-w-0 items-center gap-2" translate="no">
          <MethodMark method={props.endpoint.method} look="chip" />
          <span class="min-w-0 truncate font-mono text-mono" title={props.endpoint.path}>
            {props.endpoint.path}
          </span>
          <StatusMark status={props.endpoint.response_status_code} look="chip" />
        </span>
      }
      actions={
        <Checkbox
          label={words().choose(route())}
          isLabelHidden
          class="-mr-1"
          isChecked={list.selection.has(id())}
          onChange={(isChosen) => list.selection.turn(id(), isChosen)}
        />
      }
    >
      <div class="flex min-w-0 flex-col gap-2">
        <Show when={ownName(props.endpoint) || props.endpoint.description}>
          <p class="line-clamp-2 text-fg-muted" translate="no">
            <Show when={ownName(props.endpoint)}>
              {(name) => <span class="font-medium text-fg">{name()}</span>}
            </Show>
            <Show when={ownName(props.endpoint) && props.endpoint.description}> – </Show>
            {props.endpoint.description}
          </p>
        </Show>
        <AnswerPreview endpoint={props.endpoint} />
        <div class="mt-auto flex items-end gap-2">
          <span class="flex min-w-0 grow flex-wrap items-center gap-x-3 gap-y-1 py-1.5 text-fg-muted text-label">
            <Show when={contractText(props.endpoint)}>{(contract) => <span>{contract()}</span>}</Show>
            <Show when={list.countOf(id()) !== undefined}>
              <span class="tabular-nums">{words().today(list.countOf(id()) ?? 0)}</span>
            </Show>
            <EndpointBadges endpoint={props.endpoint} />
          </span>
          <span class="relative -mr-2 flex shrink-0 items-center gap-1">
            <ActionButton look="quiet" icon={<IconPlay />} onPress={() => list.test(id())}>
              {words().test}
              <span class="sr-only"> {route()}</span>
            </ActionButton>
            <Menu look="icon" label={words().moreFor(route())} items={list.menuOf(props.endpoint)} />
          </span>
        </div>
      </div>
    </CardLink>
  );
}
