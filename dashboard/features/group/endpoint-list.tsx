import { useNavigate } from '@solidjs/router';
import { createMemo, createSignal, Match, onCleanup, Show, Suspense, Switch } from 'solid-js';
import { dayCountsQuery } from '../../api/endpoint-counts';
import { endpointQuery } from '../../api/endpoint-queries';
import { useQuery } from '../../api/query/use-query';
import { lazyPart } from '../../i18n/lazy-part';
import { useGroup } from '../../parts/group-frame';
import { paths } from '../../parts/paths';
import { useProject } from '../../parts/project-frame';
import { createTestState } from '../../parts/test-dialog/create-test-state';
import { ActionButton } from '../../ui/action-button';
import { createSelection } from '../../ui/create-selection';
import type { RowWindow } from '../../ui/fixed-rows';
import { isTyping } from '../../ui/single-keys';
import { createEndpointActions } from './create-endpoint-actions';
import type { EndpointList as List } from './create-endpoint-list';
import { createListKeys } from './create-list-keys';
import type { Place, View } from './create-place';
import { createMenu } from './list/create-menu';
import { EndpointCards } from './list/endpoint-cards';
import { ListContext } from './list/endpoint-context';
import { EndpointRows } from './list/endpoint-rows';
import { RemoveQuestion } from './remove-question';
import { SelectionBar } from './selection-bar';
import { Toolbar } from './toolbar';
import { words } from './words';

const TestDialog = lazyPart(async () => (await import('../../parts/test-dialog/test-dialog')).TestDialog);

type Props = { place: Place; list: List; view: View };

/** The endpoints of a group: found, chosen, tried and changed. */
export function EndpointList(props: Props) {
  const { project, access } = useProject();
  const { group } = useGroup();
  const navigate = useNavigate();
  const selection = createSelection();
  const actions = createEndpointActions(group);
  const counts = useQuery(() => dayCountsQuery(project().id, group().id));
  const [activeId, setActiveId] = createSignal<string>();
  const test = createTestState({ shortcutFor: activeId });
  let search: HTMLInputElement | undefined;
  let rowWindow: RowWindow | undefined;

  const hrefOf = (id: string) => paths.endpoint(project().slug, group().slug, id);
  const menu = createMenu({ group, place: props.place, actions, test: test.open });

  function goTo(id: string | undefined): void {
    if (id === undefined) return;
    setActiveId(id);
    rowWindow?.reveal(props.list.ids().indexOf(id));
    // Its row may be drawn by the scrolling; by then somebody quick is typing elsewhere.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => !isTyping(document.activeElement) && focusEndpoint(id)),
    );
  }

  function step(by: 1 | -1): void {
    const ids = props.list.ids();
    const at = ids.indexOf(activeId() ?? '');
    if (by === 1 && at >= ids.length - 1) props.list.more();
    goTo(ids[Math.max(0, at + by)]);
  }

  function withActive(act: (id: string) => void): () => void {
    return () => {
      const id = activeId();
      if (id !== undefined) act(id);
    };
  }

  createListKeys({
    single: {
      j: () => step(1),
      k: () => step(-1),
      Enter: withActive((id) => navigate(hrefOf(id))),
      t: withActive(test.open),
      e: () => {
        const id = activeId();
        if (id !== undefined) navigate(hrefOf(id));
        else if (!access().reason('editor')) props.place.open('edit');
      },
      '/': () => search?.focus(),
    },
    duplicate() {
      const id = activeId();
      if (id !== undefined) menu.duplicate(id);
      return id !== undefined;
    },
  });

  const tested = useQuery(() => ({
    ...endpointQuery(group().id, test.endpointId() ?? ''),
    enabled: test.endpointId() !== undefined && !props.list.get(test.endpointId() ?? ''),
  }));
  const testedEndpoint = () => {
    const id = test.endpointId();
    return id === undefined ? undefined : (props.list.get(id) ?? tested.data);
  };
  const wasTested = createMemo<boolean>((was) => was || test.endpointId() !== undefined, false);
  const follow = (event: FocusEvent) => {
    const item = event.target instanceof Element ? event.target.closest('[data-endpoint]') : null;
    const id = item?.getAttribute('data-endpoint');
    if (id) setActiveId(id);
  };
  document.addEventListener('focusin', follow);
  onCleanup(() => document.removeEventListener('focusin', follow));

  return (
    <ListContext.Provider
      value={{
        selection,
        hrefOf,
        countOf: (id) => counts.data?.of(id),
        menuOf: menu.menuOf,
        test: test.open,
      }}
    >
      <h2 class="sr-only">{words().endpoints}</h2>
      <Toolbar
        place={props.place}
        list={props.list}
        selection={selection}
        view={props.view}
        searchRef={(input) => {
          search = input;
        }}
      />
      <Switch>
        <Match when={props.list.ids().length === 0}>
          <div class="mt-6 flex flex-wrap items-center gap-3">
            <p class="text-fg-muted">{words().noneFits}</p>
            <ActionButton onPress={props.place.widen}>{words().clearFilter}</ActionButton>
          </div>
        </Match>
        <Match when={props.view === 'list'}>
          <EndpointRows
            list={props.list}
            window={(window) => {
              rowWindow = window;
            }}
          />
        </Match>
        <Match when={true}>
          <EndpointCards list={props.list} />
        </Match>
      </Switch>
      <SelectionBar selection={selection} actions={actions} place={props.place} />
      <RemoveQuestion place={props.place} list={props.list} selection={selection} actions={actions} />
      <Suspense>
        <Show when={wasTested()}>
          <TestDialog
            open={test.endpointId() !== undefined && (testedEndpoint() !== undefined || tested.isError)}
            sends={test.sends()}
            project={project()}
            group={group()}
            endpoint={testedEndpoint()}
            onClose={test.close}
          />
        </Show>
      </Suspense>
    </ListContext.Provider>
  );
}

function focusEndpoint(id: string): void {
  document.querySelector<HTMLElement>(`[data-endpoint="${CSS.escape(id)}"] a`)?.focus();
}
