import type { AuthFigures as Figures } from '../../../api/auth-queries';
import { number, percent } from '../../../i18n/numbers';
import { ChaosFigure } from '../../../parts/group-card/chaos-figure';
import { RequestsFigure } from '../../../parts/group-card/requests-figure';
import { Stat } from '../../../ui/stat';
import type { AuthAddress } from '../create-auth-address';
import { words } from '../words';

/** The API in five figures. */
export function AuthFigures(props: { figures: Figures | undefined; address: AuthAddress }) {
  const metrics = () => props.figures?.metrics;
  const shown = (count: number | undefined) => (count === undefined ? '…' : number(count));
  const locked = () => props.figures?.locked ?? 0;

  return (
    <section
      aria-label={words().figures}
      class="mt-4 grid grid-cols-2 gap-4 xl:grid-cols-5 [&>:last-child]:max-xl:col-span-full"
    >
      <Stat
        label={words().users}
        value={shown(props.figures?.users)}
        note={
          <span class={locked() > 0 ? 'text-warning' : ''} data-locked>
            {words().locked(locked())}
          </span>
        }
        href={props.address.hrefOf('users')}
      />
      <Stat
        label={words().sessions}
        value={shown(props.figures?.sessions)}
        note={words().sessionsNote}
        href={props.address.hrefOf('sessions')}
      />
      <RequestsFigure />
      <Stat
        label={words().errorRate}
        value={metrics() === undefined ? '…' : percent(metrics()?.error_rate ?? 0)}
        note={words().errorsOf(metrics()?.total_errors ?? 0, metrics()?.total_requests ?? 0)}
      />
      <ChaosFigure place={props.address} />
    </section>
  );
}
