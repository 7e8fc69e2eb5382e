import { Show } from 'solid-js';
import { ago } from '../../../i18n/format';
import { createProjectNow } from '../../../parts/create-project-now';
import { type Members, momentOf } from '../../../parts/decode-token';
import { wholeTime } from '../../../parts/exchange/clock';
import { type Column, Table } from '../../../ui/table';
import { words } from './words';

type Claim = { name: string; value: unknown };

const MOMENTS = new Set(['exp', 'iat', 'nbf', 'auth_time']);

/** What a token says, claim by claim: moments as people read them, by the clock of the project. */
export function ClaimTable(props: { claims: Members }) {
  const clock = createProjectNow();
  const rows = (): Claim[] => Object.entries(props.claims).map(([name, value]) => ({ name, value }));
  const momentIn = ({ name, value }: Claim) => (MOMENTS.has(name) ? momentOf(value) : undefined);

  const columns = (): Column<Claim>[] => [
    {
      key: 'name',
      title: words().claim,
      isHead: true,
      cell: ({ name }) => <code class="font-medium font-mono text-mono">{name}</code>,
    },
    {
      key: 'value',
      title: words().value,
      cell: (claim) => (
        <span class="grid min-w-0 grid-cols-1 py-1">
          <code class="break-all font-mono text-mono" data-claim={claim.name}>
            {JSON.stringify(claim.value)}
          </code>
          <Show when={momentIn(claim)}>
            {(moment) => (
              <span class="text-fg-muted text-label">
                {wholeTime(moment()).replace(/\.\d+$/, '')} ({ago(moment(), clock.now())})
              </span>
            )}
          </Show>
        </span>
      ),
    },
    {
      key: 'meaning',
      title: words().meaning,
      cell: ({ name }) => <span class="text-fg-muted">{meaningOf(name)}</span>,
    },
  ];

  return <Table caption={words().claims} columns={columns()} rows={rows()} />;
}

function meaningOf(name: string): string {
  const known: Record<string, string> = words().meanings;
  return Object.hasOwn(known, name) ? (known[name] ?? '') : words().ownClaim;
}
