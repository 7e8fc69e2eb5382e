import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import IconPlay from '~icons/lucide/play';
import type { EndpointSummary } from '../../../api/endpoint-queries';
import { number } from '../../../i18n/numbers';
import { Checkbox } from '../../../ui/checkbox';
import { IconButton } from '../../../ui/icon-button';
import { Menu } from '../../../ui/menu';
import { MethodMark } from '../../../ui/method-mark';
import { StatusMark } from '../../../ui/status-mark';
import { contractText, ownName, routeOf } from '../contract-text';
import { words } from '../words';
import { EndpointBadges } from './endpoint-badges';
import { useList } from './endpoint-context';

/** As high as the fixed rows around it are told. */
export const ROW_HEIGHT = 40;

export function EndpointRow(props: { endpoint: EndpointSummary }) {
  const list = useList();
  const route = () => routeOf(props.endpoint);
  const id = () => props.endpoint.id;
  const count = () => list.countOf(id());

  return (
    <li
      data-endpoint={id()}
      class={`flex h-10 items-center gap-2 border-line border-b px-2 ${list.selection.has(id()) ? 'bg-accent-soft' : 'hover:bg-raised'}`}
    >
      <Checkbox
        label={words().choose(route())}
        isLabelHidden
        isChecked={list.selection.has(id())}
        onChange={(isChosen) => list.selection.turn(id(), isChosen)}
      />
      <A
        href={list.hrefOf(id())}
        class="flex min-w-0 grow items-center gap-3 self-stretch text-fg no-underline focus-visible:outline-offset-[-2px]"
      >
        <span class="w-16 shrink-0">
          <MethodMark method={props.endpoint.method} />
        </span>
        <span class="flex min-w-0 grow items-center gap-2">
          <span class="min-w-0 truncate font-mono text-mono" title={props.endpoint.path} translate="no">
            {props.endpoint.path}
          </span>
          <span class="max-lg:hidden flex shrink-0 gap-1">
            <EndpointBadges endpoint={props.endpoint} />
          </span>
        </span>
        <span
          class="max-md:hidden w-48 shrink-0 truncate text-fg-muted"
          title={ownName(props.endpoint)}
          translate="no"
        >
          {ownName(props.endpoint)}
        </span>
        <span
          class="max-xl:hidden w-48 shrink-0 truncate text-fg-subtle text-label"
          title={contractText(props.endpoint)}
        >
          {contractText(props.endpoint)}
        </span>
        <Show when={count() !== undefined}>
          <span
            class="max-sm:hidden w-16 shrink-0 text-right text-fg-muted text-label tabular-nums"
            title={words().today(count() ?? 0)}
          >
            {number(count() ?? 0)}
          </span>
        </Show>
        <StatusMark status={props.endpoint.response_status_code} />
      </A>
      <IconButton
        label={`${words().test} ${route()}`}
        icon={<IconPlay />}
        class="max-sm:hidden"
        onPress={() => list.test(id())}
      />
      <Menu look="icon" label={words().moreFor(route())} items={list.menuOf(props.endpoint)} />
    </li>
  );
}
