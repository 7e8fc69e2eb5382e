import { createSignal, For, Match, onCleanup, onMount, Switch } from 'solid-js';
import { useQueryClient } from '../../../api/query/client';
import { useMutation } from '../../../api/query/use-mutation';
import { useQuery } from '../../../api/query/use-query';
import { type ClockSetting, clockKey, clockQuery, setClock } from '../../../api/settings-queries';
import type { Reading } from '../../../parts/mock-time';
import { ProblemNotice } from '../../../parts/problem-notice';
import { problemText } from '../../../parts/problem-text';
import { useProject } from '../../../parts/project-frame';
import { ActionButton } from '../../../ui/action-button';
import { Card } from '../../../ui/card';
import { Segmented } from '../../../ui/segmented';
import { Loading, Skeleton } from '../../../ui/skeleton';
import { showToast } from '../../../ui/toasts';
import { words } from '../words';
import { ClockFace } from './clock-face';
import { inMode, movedBy, runningFrom } from './clock-setting';
import { durationText } from './duration-text';
import { ExactMoment } from './exact-moment';

const HOUR = 3_600_000;
const SHIFTS = [-24 * HOUR, -HOUR, HOUR, 24 * HOUR, 7 * 24 * HOUR, 30 * 24 * HOUR];
const MODES = ['real', 'shifted', 'frozen'] as const;

/** What time it is for the project's mocks; every change holds at once. */
export function ClockSection() {
  const { project } = useProject();
  const time = useQuery(() => clockQuery(project().id));
  return (
    <Switch>
      <Match when={time.isPending}>
        <Loading what={words().sections.clock} />
        <Skeleton class="h-60 max-w-[72ch]" />
      </Match>
      <Match when={time.isLoadingError}>
        <ProblemNotice error={time.error} onRetry={() => time.refetch()} />
      </Match>
      <Match when={time.data}>{(reading) => <Controls reading={reading()} />}</Match>
    </Switch>
  );
}

function Controls(props: { reading: Reading }) {
  const { project, access } = useProject();
  const cache = useQueryClient();
  const reason = () => access().reason('editor');
  const here = createTicking();
  const setting = useMutation(() => ({
    mutationFn: (clock: ClockSetting) => setClock(project().id, clock),
    onSuccess: async (answer) => {
      cache.setQueryData(clockKey(project().id), { ...answer, read_at: Date.now() });
      await cache.invalidateQueries({ queryKey: ['projects', 'by-slug'] });
    },
    onError: (error) => showToast({ text: problemText(error), tone: 'danger' }),
  }));
  const nothingToReset = () => (props.reading.clock.mode === 'real' ? words().isRealAlready : undefined);

  return (
    <div class="grid max-w-[72ch] gap-4">
      <Card title={words().mockTime}>
        <ClockFace reading={props.reading} here={here()} />
        <Segmented
          label={words().mode}
          options={MODES.map((value) => ({ value, text: words().modes[value] }))}
          value={props.reading.clock.mode}
          reason={reason()}
          onChange={(mode) => setting.mutate(inMode(mode, props.reading, Date.now()))}
        />
        <div class="flex flex-wrap gap-2">
          <For each={SHIFTS}>
            {(shift) => (
              <ActionButton
                reason={reason()}
                onPress={() => setting.mutate(movedBy(props.reading.clock, shift))}
              >
                {`${shift < 0 ? '−' : '+'}${durationText(shift)}`}
              </ActionButton>
            )}
          </For>
          <ActionButton
            look="quiet"
            reason={reason() ?? nothingToReset()}
            onPress={() => setting.mutate({ mode: 'real' })}
          >
            {words().reset}
          </ActionButton>
        </div>
      </Card>
      <ExactMoment
        reason={reason()}
        onFreeze={(moment) => setting.mutate({ mode: 'frozen', at: new Date(moment).toISOString() })}
        onRun={(moment) => setting.mutate(runningFrom(moment, props.reading, Date.now()))}
      />
    </div>
  );
}

/** This machine's time, every second. */
function createTicking(): () => number {
  const [now, setNow] = createSignal(Date.now());
  onMount(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    onCleanup(() => clearInterval(timer));
  });
  return now;
}
