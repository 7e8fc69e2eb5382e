import { For, type JSX, Show } from 'solid-js';
import IconTrash from '~icons/lucide/trash-2';
import type { WholeImageJob } from '../../../../api/image-queries';
import { bytes, milliseconds } from '../../../../i18n/format';
import { createProjectNow } from '../../../../parts/create-project-now';
import { wholeTime } from '../../../../parts/exchange/clock';
import { ActionButton } from '../../../../ui/action-button';
import { CopyIcon } from '../../../../ui/copy-icon';
import { formatName } from '../../format-name';
import { JobStatus } from '../../job-status';
import type { JobsDesk } from '../create-jobs-desk';
import { TimingBar } from '../timing-bar';
import { words } from '../words';

/** What the job is, how long it takes, and what can be done with it. */
export function JobHead(props: { desk: JobsDesk; job: WholeImageJob }) {
  const clock = createProjectNow();
  const original = () => props.job.original;
  const metadata = () => Object.entries(props.job.metadata);

  return (
    <div class="grid gap-3">
      <div class="flex flex-wrap items-center gap-x-3 gap-y-2">
        <JobStatus job={props.job} />
        <code class="min-w-0 break-all font-mono text-mono" data-job-id>
          {props.job.job_id}
        </code>
        <CopyIcon text={props.job.job_id} label={words().copyId} />
        <ActionButton
          look="dangerPlain"
          class="ml-auto"
          icon={<IconTrash />}
          reason={props.desk.reason()}
          onPress={() => props.desk.address.ask('delete-job')}
        >
          {words().remove}
        </ActionButton>
      </div>
      <Show when={props.job.error}>
        {(error) => (
          <p class="rounded-control bg-danger-soft px-3 py-2 [overflow-wrap:anywhere]" role="note">
            <code class="font-mono text-danger text-mono">{error().code}</code>{' '}
            <span translate="no">{error().message}</span>
          </p>
        )}
      </Show>
      <div class="grid items-start gap-x-6 gap-y-3 sm:grid-cols-2">
        <div class="grid gap-1">
          <p class="font-medium text-fg-muted text-label">{words().timing}</p>
          <TimingBar job={props.job} now={clock.now()} />
          <p class="text-fg-subtle text-label">
            {props.job.timing.made_ms === null
              ? words().byProjectClock
              : words().madeIn(milliseconds(props.job.timing.made_ms))}
          </p>
        </div>
        <dl class="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-label">
          <Fact name={words().user} value={<span translate="no">{props.job.user}</span>} />
          <Fact
            name={words().picture}
            value={
              <>
                <span translate="no">{formatName(original().format)}</span>
                {`, ${original().width} × ${original().height}, ${bytes(original().size)}`}
              </>
            }
          />
          <Fact name={words().uploaded} value={<Moment at={props.job.created_at} />} />
          <Show when={props.job.completed_at}>
            {(at) => <Fact name={words().ended} value={<Moment at={at()} />} />}
          </Show>
          <Fact
            name={words().digest}
            value={
              <code class="break-all font-mono" title={original().sha256} translate="no">
                {original().sha256.slice(0, 16)}…
              </code>
            }
          />
          <For each={metadata()}>
            {([name, value]) => (
              <Fact name={<span translate="no">{name}</span>} value={<span translate="no">{value}</span>} />
            )}
          </For>
        </dl>
      </div>
    </div>
  );
}

function Fact(props: { name: JSX.Element; value: JSX.Element }) {
  return (
    <>
      <dt class="text-fg-subtle">{props.name}</dt>
      <dd class="min-w-0 [overflow-wrap:anywhere]">{props.value}</dd>
    </>
  );
}

function Moment(props: { at: string }) {
  return (
    <span class="tabular-nums" translate="no">
      {wholeTime(Date.parse(props.at))}
    </span>
  );
}
