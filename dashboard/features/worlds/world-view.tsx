import { A } from '@solidjs/router';
import { Match, Switch } from 'solid-js';
import IconRows from '~icons/lucide/rows-3';
import { useQuery } from '../../api/query/use-query';
import { worldQuery, worldStateQuery } from '../../api/world-queries';
import { ago } from '../../i18n/format';
import { useGroup } from '../../parts/group-frame';
import { ProblemNotice } from '../../parts/problem-notice';
import { useProject } from '../../parts/project-frame';
import { button, link } from '../../ui/button';
import { Page } from '../../ui/page';
import { Loading, Skeleton } from '../../ui/skeleton';
import { Snippet } from '../../ui/snippet';
import type { WorldsAddress } from './create-worlds-address';
import { CallTable } from './state/call-table';
import { KeyTable } from './state/key-table';
import { ScenarioTable } from './state/scenario-table';
import { words } from './words';
import { headerOf } from './world-header';
import { WorldMenu } from './world-menu';

const LIVE_MS = 3_000;

/** What one world remembers besides its items; it follows what the mock does. */
export function WorldView(props: { world: string; address: WorldsAddress }) {
  const { access } = useProject();
  const { group } = useGroup();
  const world = useQuery(() => worldQuery(group().id, props.world));
  const state = useQuery(() => ({
    ...worldStateQuery(group().id, props.world),
    refetchInterval: props.address.dialog() === undefined ? LIVE_MS : false,
  }));
  const facts = () => {
    const known = world.data;
    if (!known) return world.isSuccess ? words().notBorn : '';
    const used = known.last_used_at === null ? words().never : ago(known.last_used_at);
    return words().facts(known.items, used);
  };

  return (
    <Page title={props.world} heading={<span translate="no">{props.world}</span>}>
      <p class="mt-1 text-fg-muted">
        <A class={link} href={props.address.list()}>
          {words().allWorlds}
        </A>
        {' · '}
        {facts()}
      </p>
      <div class="mt-3 flex flex-wrap items-center gap-2">
        <Snippet text={headerOf(props.world)} label={words().header} class="grow sm:max-w-105" />
        <div class="ml-auto flex items-center gap-2">
          <A class={button.plain} href={props.address.data(props.world)}>
            <IconRows />
            {words().seeItems}
          </A>
          <WorldMenu world={props.world} address={props.address} />
        </div>
      </div>
      <Switch>
        <Match when={state.isPending}>
          <Loading what={props.world} />
          <Skeleton class="mt-6 h-60" />
        </Match>
        <Match when={state.isLoadingError}>
          <ProblemNotice error={state.error} onRetry={() => state.refetch()} />
        </Match>
        <Match when={state.data}>
          {(known) => (
            <div class="mt-6 grid grid-cols-1 gap-8">
              <KeyTable values={known().values} address={props.address} reason={access().reason('editor')} />
              <ScenarioTable
                world={props.world}
                scenarios={known().scenarios}
                reason={access().reason('editor')}
              />
              <CallTable calls={known().calls} />
            </div>
          )}
        </Match>
      </Switch>
    </Page>
  );
}
