import { For, Show } from 'solid-js';
import type { HostileCase, HostileReport } from '../../../api/webhook-writes';
import { milliseconds } from '../../../i18n/format';
import { Badge } from '../../../ui/badge';
import { Banner } from '../../../ui/banner';
import { StatusMark } from '../../../ui/status-mark';
import { type Column, Table } from '../../../ui/table';
import type { Tone } from '../../../ui/tone';
import { words } from './words';

const TONES: Record<HostileCase['verdict'], Tone> = {
  as_expected: 'success',
  accepted_hostile: 'danger',
  refused_honest: 'danger',
  unreachable: 'warning',
  noted: 'info',
};

/** What was expected of the receiver beside what it answered. */
export function HostileReportTable(props: { report: HostileReport }) {
  const columns = (): Column<HostileCase>[] => [
    {
      key: 'case',
      title: words().columns.case,
      isHead: true,
      class: 'align-top',
      cell: (row) => (
        <span class="grid max-w-[44ch] gap-1 py-1">
          <span class="font-medium">{words().caseNames[row.name]}</span>
          <span class="text-fg-muted text-label" translate="no">
            {row.explanation}
          </span>
          <Sent row={row} />
        </span>
      ),
    },
    {
      key: 'expected',
      title: words().columns.expected,
      class: 'align-top',
      cell: (row) => <span class="inline-block py-1">{words().expectations[row.expected]}</span>,
    },
    {
      key: 'answered',
      title: words().columns.answered,
      class: 'align-top',
      cell: (row) => (
        <ul class="grid gap-1 py-1">
          <For each={row.answers}>
            {(answer) => (
              <li class="flex items-center gap-2">
                <Show
                  when={answer.status !== null}
                  fallback={
                    <span class="text-danger text-label" title={answer.error ?? undefined}>
                      {words().noAnswer}
                    </span>
                  }
                >
                  <StatusMark status={answer.status ?? 0} look="chip" />
                </Show>
                <span class="whitespace-nowrap text-fg-subtle text-label tabular-nums">
                  {milliseconds(answer.duration_ms)}
                </span>
              </li>
            )}
          </For>
        </ul>
      ),
    },
    {
      key: 'verdict',
      title: words().columns.verdict,
      class: 'align-top',
      cell: (row) => (
        <span class="inline-block py-1" data-hostile={row.name} data-verdict={row.verdict}>
          <Badge tone={TONES[row.verdict]}>{words().hostileVerdicts[row.verdict]}</Badge>
        </span>
      ),
    },
  ];

  return (
    <>
      <Banner tone={props.report.failed > 0 ? 'danger' : 'success'}>
        <span data-report>
          {props.report.failed > 0
            ? words().reportFailed(props.report.failed, props.report.passed)
            : words().reportPassed(props.report.passed)}
        </span>{' '}
        <code class="break-all font-mono text-mono">{props.report.url}</code>
      </Banner>
      <Table caption={words().report} columns={columns()} rows={props.report.cases} />
    </>
  );
}

/** What exactly the receiver was sent, for whoever wants to try it by hand. */
function Sent(props: { row: HostileCase }) {
  return (
    <details>
      <summary class="w-fit cursor-pointer rounded-chip text-fg-muted text-label">
        {words().whatWasSent}
      </summary>
      <For each={props.row.sent}>
        {(shot) => (
          <pre
            tabindex="0"
            translate="no"
            class="mt-1 max-h-60 overflow-auto whitespace-pre-wrap break-all rounded-control bg-raised px-3 py-2 font-mono text-label"
          >
            {Object.entries(shot.headers)
              .map(([name, value]) => `${name}: ${value}`)
              .join('\n')}
            {'\n\n'}
            {shot.body}
          </pre>
        )}
      </For>
    </details>
  );
}
