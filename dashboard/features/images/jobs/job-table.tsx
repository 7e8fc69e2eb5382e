import { type JSX, Show } from 'solid-js';
import type { ImageJob } from '../../../api/image-queries';
import { ago, bytes, dateTime } from '../../../i18n/format';
import { createProjectNow } from '../../../parts/create-project-now';
import { type Column, Table } from '../../../ui/table';
import { formatName } from '../format-name';
import { JobStatus } from '../job-status';
import type { JobsDesk } from './create-jobs-desk';
import { shortId } from './short-id';
import { Thumbnail } from './thumbnail';
import { TimingBar } from './timing-bar';
import { words } from './words';

type Props = {
  desk: JobsDesk;
  /** Beside a job that is open there is room for less. */
  isNarrow: boolean;
};

/** Not beside a job that is open. A class, for a cell that was made anew would lose the focus. */
const WIDE = 'group-data-narrow:hidden!';

export function JobTable(props: Props) {
  const clock = createProjectNow();
  /** A job may be gone a moment before its row is. */
  const of = (id: string, cell: (job: () => ImageJob) => JSX.Element) => (
    <Show when={props.desk.job(id)}>{(job) => cell(job)}</Show>
  );

  const columns = (): Column<string>[] => [
    {
      key: 'file',
      title: words().file,
      isHead: true,
      cell: (id) => of(id, (job) => <FileCell job={job()} desk={props.desk} />),
    },
    {
      key: 'state',
      title: words().state,
      cell: (id) => of(id, (job) => <JobStatus job={job()} />),
    },
    {
      key: 'timing',
      title: words().timing,
      class: `sm:w-44 ${WIDE}`,
      cell: (id) => of(id, (job) => <TimingBar job={job()} now={clock.now()} />),
    },
    {
      key: 'user',
      title: words().user,
      class: `sm:max-lg:hidden ${WIDE}`,
      cell: (id) => of(id, (job) => <UserCell user={job().user} desk={props.desk} />),
    },
    {
      key: 'picture',
      title: words().picture,
      class: `whitespace-nowrap sm:max-xl:hidden ${WIDE}`,
      cell: (id) =>
        of(id, (job) => (
          <span class="tabular-nums">
            <span translate="no">{formatName(job().original.format)}</span> {sizeText(job().original)}
            <span class="sm:hidden"> · {bytes(job().original.size)}</span>
          </span>
        )),
    },
    {
      key: 'size',
      title: words().size,
      isNumber: true,
      class: `whitespace-nowrap max-sm:hidden! sm:max-xl:hidden ${WIDE}`,
      cell: (id) => of(id, (job) => <>{bytes(job().original.size)}</>),
    },
    {
      key: 'when',
      title: words().when,
      class: 'whitespace-nowrap sm:max-[1399px]:group-data-narrow:hidden!',
      cell: (id) =>
        of(id, (job) => (
          <span class="text-fg-muted" title={dateTime(job().created_at)}>
            {ago(job().created_at, clock.now())}
          </span>
        )),
    },
  ];

  return (
    <div class="group" data-narrow={props.isNarrow || undefined}>
      <Table
        caption={words().title}
        columns={columns()}
        rows={props.desk.ids()}
        isChosen={(id) => id === props.desk.address.jobId()}
      />
    </div>
  );
}

function FileCell(props: { job: ImageJob; desk: JobsDesk }) {
  return (
    <button
      type="button"
      class="flex min-w-0 items-center gap-3 rounded-chip py-1 text-left font-normal"
      data-job={props.job.job_id}
      aria-current={props.desk.address.jobId() === props.job.job_id || undefined}
      onClick={() => props.desk.open(props.job.job_id)}
    >
      <Thumbnail job={props.job} />
      <span class="grid min-w-24">
        <span
          class="font-medium [overflow-wrap:anywhere] group-data-narrow:line-clamp-2"
          title={props.job.original.file_name ?? undefined}
          translate="no"
        >
          {props.job.original.file_name ?? words().unnamed}
        </span>
        <code class="break-all font-mono text-fg-muted text-label" title={props.job.job_id}>
          {shortId(props.job.job_id)}
        </code>
      </span>
    </button>
  );
}

function UserCell(props: { user: string; desk: JobsDesk }) {
  return (
    <button
      type="button"
      class="block min-h-6 max-w-40 truncate rounded-chip text-left hover:underline"
      translate="no"
      title={words().onlyUser(props.user)}
      onClick={() => props.desk.address.filterBy({ user: props.user })}
    >
      {props.user}
    </button>
  );
}

function sizeText({ width, height }: ImageJob['original']): string {
  return `${width} × ${height}`;
}
