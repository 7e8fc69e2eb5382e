import { createSignal, Show } from 'solid-js';
import { useQueryClient } from '../../../api/query/client';
import { type WorldState, worldStateQuery } from '../../../api/world-queries';
import { changeState, resetScenarios } from '../../../api/world-writes';
import { useGroup } from '../../../parts/group-frame';
import { ActionButton } from '../../../ui/action-button';
import { type Column, Table } from '../../../ui/table';
import { TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toasts';
import { words } from '../words';

type Scenario = WorldState['scenarios'][number];

type Props = { world: string; scenarios: readonly Scenario[]; reason: string | undefined };

/** In which state each scenario is; it may be moved, or begin anew. */
export function ScenarioTable(props: Props) {
  const { group } = useGroup();
  const client = useQueryClient();
  const [busy, setBusy] = createSignal<string | null>();

  async function act(name: string | null, change: () => Promise<WorldState>, told: string): Promise<void> {
    setBusy(name);
    try {
      client.setQueryData(worldStateQuery(group().id, props.world).queryKey, await change());
      showToast({ text: told, tone: 'success' });
    } catch (error) {
      showToast({ text: words().notSaved(error instanceof Error ? error.message : ''), tone: 'danger' });
    } finally {
      setBusy(undefined);
    }
  }

  const at = () => ({ groupId: group().id, world: props.world });
  const reset = (name: string | null) =>
    act(
      name,
      () => resetScenarios(at(), name),
      name === null ? words().allReset : words().scenarioReset(name),
    );
  const move = (name: string, state: string) =>
    act(name, () => changeState(at(), { scenarios: { [name]: state } }), words().moved(name, state));

  const columns = (): Column<Scenario>[] => [
    { key: 'name', title: words().scenario, isHead: true, cell: ({ name }) => <code>{name}</code> },
    {
      key: 'state',
      title: words().state,
      cell: (row) => (
        <StateField scenario={row} reason={props.reason} onMove={(state) => void move(row.name, state)} />
      ),
    },
    {
      key: 'actions',
      title: words().actions,
      isTitleHidden: true,
      class: 'w-0 whitespace-nowrap',
      cell: ({ name }) => (
        <ActionButton
          look="quiet"
          isBusy={busy() === name}
          reason={props.reason}
          onPress={() => void reset(name)}
        >
          {words().startOver}
        </ActionButton>
      ),
    },
  ];

  return (
    <section class="grid grid-cols-1 gap-3">
      <div class="flex flex-wrap items-center gap-2">
        <h2 class="grow font-semibold text-section">{words().scenarios}</h2>
        <Show when={props.scenarios.length > 1}>
          <ActionButton isBusy={busy() === null} reason={props.reason} onPress={() => void reset(null)}>
            {words().startAllOver}
          </ActionButton>
        </Show>
      </div>
      <Show
        when={props.scenarios.length > 0}
        fallback={<p class="max-w-[72ch] text-fg-muted">{words().noScenarios}</p>}
      >
        <Table caption={words().scenarios} columns={columns()} rows={props.scenarios} />
      </Show>
    </section>
  );
}

type FieldProps = {
  scenario: Scenario;
  reason: string | undefined;
  onMove: (state: string) => void;
};

function StateField(props: FieldProps) {
  const [typed, setTyped] = createSignal<string>();
  const text = () => typed() ?? props.scenario.state;

  function move(event: Event): void {
    event.preventDefault();
    const state = text().trim();
    if (state !== '' && state !== props.scenario.state) props.onMove(state);
    setTyped(undefined);
  }

  return (
    <form class="flex items-start gap-2" onSubmit={move}>
      <TextField
        label={words().stateOf(props.scenario.name)}
        isLabelHidden
        isMono
        value={text()}
        reason={props.reason}
        class="min-w-32 grow"
        onInput={setTyped}
      />
      <Show when={typed() !== undefined && typed() !== props.scenario.state}>
        <ActionButton type="submit">{words().move}</ActionButton>
      </Show>
    </form>
  );
}
