import { createSignal, For, Match, Switch } from 'solid-js';
import type { SetStoreFunction } from 'solid-js/store';
import IconBomb from '~icons/lucide/bomb';
import { useMutation } from '../../../api/query/use-mutation';
import { type HostileCase, type HostileWish, sendHostile } from '../../../api/webhook-writes';
import type { WorldAt } from '../../../api/world-writes';
import { useGroup } from '../../../parts/group-frame';
import { ProblemNotice } from '../../../parts/problem-notice';
import { useProject } from '../../../parts/project-frame';
import { ActionButton } from '../../../ui/action-button';
import { Checkbox } from '../../../ui/checkbox';
import { NumberField } from '../../../ui/number-field';
import { Skeleton } from '../../../ui/skeleton';
import { customOf } from '../receiver-config';
import { rememberTarget } from '../replay/target-field';
import { ComposeFields } from './compose-fields';
import { type Composed, messageOf } from './composed';
import { HostileReportTable } from './hostile-report';
import { isReady } from './readiness';
import { words } from './words';

type Props = { at: WorldAt; composed: Composed; onChange: SetStoreFunction<Composed> };

type CaseName = HostileCase['name'];

const CASES = [
  'honest',
  'duplicate',
  'reordered',
  'old_replay',
  'tampered_body',
  'wrong_secret',
  'clock_behind',
  'clock_ahead',
  'absent_signature',
  'tampered_signature',
] as const satisfies readonly CaseName[];

const TOLERANCE = 300;

/** Sends what a good receiver refuses, beside what it has to take, and shows how it answered. */
export function HostileForm(props: Props) {
  const { access } = useProject();
  const { group } = useGroup();
  const [isTried, setTried] = createSignal(false);
  const [chosen, setChosen] = createSignal<readonly CaseName[]>(CASES);
  const [tolerance, setTolerance] = createSignal<number | undefined>(TOLERANCE);
  let heading: HTMLHeadingElement | undefined;
  const reason = () => access().reason('editor') ?? (chosen().length === 0 ? words().noCases : undefined);
  const attack = useMutation(() => ({
    mutationFn: (wish: HostileWish) => sendHostile(props.at, wish),
    // On a phone it is far below.
    onSuccess: () => heading?.scrollIntoView({ block: 'nearest' }),
  }));

  function turn(name: CaseName, isChosen: boolean): void {
    setChosen(CASES.filter((each) => (each === name ? isChosen : chosen().includes(each))));
  }

  function send(event: SubmitEvent): void {
    event.preventDefault();
    setTried(true);
    if (reason() || !isReady(props.composed)) return;
    rememberTarget(props.at.groupId, props.composed.url);
    attack.mutate({
      ...messageOf(props.composed, customOf(group().config, props.composed.scheme)),
      cases: [...chosen()],
      tolerance_seconds: Math.max(1, Math.round(tolerance() ?? TOLERANCE)),
    });
  }

  return (
    <div class="grid items-start gap-6 xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <form class="grid min-w-0 grid-cols-1 gap-4" noValidate onSubmit={send}>
        <p class="text-fg-muted">{words().hostileHint}</p>
        <ComposeFields {...props} isTried={isTried()} />
        <fieldset class="grid gap-1">
          <legend class="mb-1 font-medium text-label">{words().cases}</legend>
          <div class="grid gap-x-4 sm:grid-cols-2">
            <For each={CASES}>
              {(name) => (
                <Checkbox
                  label={words().caseNames[name]}
                  isChecked={chosen().includes(name)}
                  onChange={(isChosen) => turn(name, isChosen)}
                />
              )}
            </For>
          </div>
        </fieldset>
        <NumberField
          label={words().tolerance}
          hint={words().toleranceHint}
          class="sm:max-w-60"
          unit="s"
          min={1}
          step={1}
          value={tolerance()}
          onInput={setTolerance}
        />
        <ActionButton
          type="submit"
          look="primary"
          class="justify-self-start"
          icon={<IconBomb />}
          reason={reason()}
          isBusy={attack.isPending}
        >
          {words().attack}
        </ActionButton>
      </form>
      <section class="grid min-w-0 grid-cols-1 content-start gap-3" aria-labelledby="report-title">
        <h2 ref={heading} id="report-title" class="scroll-mt-16 font-semibold text-section">
          {words().report}
        </h2>
        <Switch fallback={<p class="text-fg-muted">{words().noReport}</p>}>
          <Match when={attack.isPending}>
            <p role="status" class="text-fg-muted">
              {words().attacking}
            </p>
            <Skeleton class="h-96" />
          </Match>
          <Match when={attack.isError}>
            <ProblemNotice error={attack.error} />
          </Match>
          <Match when={attack.data}>{(report) => <HostileReportTable report={report()} />}</Match>
        </Switch>
      </section>
    </div>
  );
}
