import { Match, Show, Switch } from 'solid-js';
import IconPlay from '~icons/lucide/play';
import IconRefresh from '~icons/lucide/refresh-cw';
import IconStop from '~icons/lucide/square';
import { bytes } from '../../../i18n/format';
import { ActionButton } from '../../../ui/action-button';
import { Badge } from '../../../ui/badge';
import type { Tone } from '../../../ui/tone';
import { ProblemLine } from '../problem/problem-line';
import { Progress } from '../progress';
import { words } from '../words';
import { BackOffTrail } from './back-off-trail';
import type { JobsDesk } from './create-jobs';
import type { DemoJob, Phase } from './demo-job';

const TONES: Record<Phase, Tone> = {
  sending: 'accent',
  refused: 'danger',
  waiting: 'info',
  looking: 'info',
  stopped: 'plain',
  lost: 'danger',
  completed: 'success',
  failed: 'danger',
};

/** One upload on its way, and what can be done about it. */
export function JobRow(props: { job: DemoJob; desk: JobsDesk }) {
  const job = () => props.job;
  const status = () => {
    const last = job().looks.at(-1)?.status;
    const isFollowed = job().phase === 'waiting' || job().phase === 'looking';
    if (isFollowed && last !== 'problem') return words().jobs.statuses[last ?? 'queued'];
    return words().jobs.phases[job().phase];
  };

  return (
    <li class="grid min-w-0 grid-cols-1 gap-2 rounded-control border border-line p-3">
      <div class="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Show when={job().original}>
          {(original) => (
            <img
              src={original()}
              alt=""
              class="size-8 shrink-0 rounded-chip border border-line object-cover"
            />
          )}
        </Show>
        <div class="min-w-0 grow basis-48">
          <p class="truncate font-medium" title={job().fileName} translate="no">
            {job().fileName}
          </p>
          <p class="truncate text-fg-subtle text-label">
            {bytes(job().size)}
            <Show when={job().id}>
              {(id) => (
                <>
                  {' · '}
                  <code class="font-mono" title={id()} translate="no">
                    {id()}
                  </code>
                </>
              )}
            </Show>
          </p>
        </div>
        <Badge tone={TONES[job().phase]}>{status()}</Badge>
      </div>
      <Show when={job().addresses && job().phase !== 'completed' && job().phase !== 'failed'}>
        <Progress label={words().jobs.progress(job().fileName)} share={job().progress / 100} />
      </Show>
      <Show when={job().addresses}>
        <div class="flex min-h-8 flex-wrap items-center gap-2">
          <BackOffTrail job={job()} />
          <Actions job={job()} desk={props.desk} />
        </div>
      </Show>
      <Show when={job().failure}>
        {(failure) => (
          <p class="text-danger">
            <span translate="no">{failure().message}</span>{' '}
            <code class="font-mono text-label" translate="no">
              {failure().code}
            </code>
          </p>
        )}
      </Show>
      <Show when={job().problem} keyed>
        {(problem) => (
          <ProblemLine
            title={job().phase === 'refused' ? words().jobs.notTaken : words().jobs.notSeen}
            problem={problem}
            onRetry={() =>
              job().phase === 'refused' ? props.desk.sendAgain(job().key) : props.desk.followOn(job().key)
            }
          />
        )}
      </Show>
    </li>
  );
}

function Actions(props: { job: DemoJob; desk: JobsDesk }) {
  const key = () => props.job.key;
  return (
    <Switch>
      <Match when={props.job.phase === 'waiting' || props.job.phase === 'looking'}>
        <div class="flex gap-2">
          <ActionButton icon={<IconRefresh />} onPress={() => props.desk.lookNow(key())}>
            {words().jobs.lookNow}
          </ActionButton>
          <ActionButton icon={<IconStop />} onPress={() => props.desk.stop(key())}>
            {words().jobs.stop}
          </ActionButton>
        </div>
      </Match>
      <Match when={props.job.phase === 'stopped'}>
        <ActionButton icon={<IconPlay />} onPress={() => props.desk.followOn(key())}>
          {words().jobs.followOn}
        </ActionButton>
      </Match>
      <Match when={props.job.phase === 'completed'}>
        <ActionButton isPressed={props.desk.chosen() === key()} onPress={() => props.desk.choose(key())}>
          {words().jobs.show}
        </ActionButton>
      </Match>
    </Switch>
  );
}
