import { createSignal, Match, onCleanup, Switch } from 'solid-js';
import type { Presigned } from '../../../api/store-writes';
import { dateTime } from '../../../i18n/format';
import { useProject } from '../../../parts/project-frame';
import { Snippet } from '../../../ui/snippet';
import { clockText } from './clock-text';
import { words } from './words';

type Props = { link: Presigned; madeAt: number; seconds: number };

/** A link, and how long it will still work. */
export function MadeLink(props: Props) {
  const { project } = useProject();
  const isFrozen = () => project().settings.clock.mode === 'frozen';
  const [now, setNow] = createSignal(Date.now());
  const timer = setInterval(() => setNow(Date.now()), 500);
  onCleanup(() => clearInterval(timer));
  const left = () => Math.max(0, props.seconds - (now() - props.madeAt) / 1_000);
  const curl = () =>
    `curl ${props.link.method === 'GET' ? '' : `${FLAGS[props.link.method] ?? ''} `}'${props.link.url}'`;

  return (
    <section class="grid min-w-0 grid-cols-1 gap-2" aria-label={words().link}>
      <Switch>
        <Match when={isFrozen()}>
          <p>{words().standsStill(dateTime(props.link.expires_at))}</p>
        </Match>
        <Match when={left() <= 0}>
          <p role="status" class="font-medium text-danger">
            {words().expired}
          </p>
        </Match>
        <Match when={true}>
          <Countdown left={left()} of={props.seconds} until={props.link.expires_at} />
        </Match>
      </Switch>
      <Snippet text={props.link.url} label={words().link} />
      <Snippet text={curl()} label={words().linkCall} />
    </section>
  );
}

function Countdown(props: { left: number; of: number; until: string }) {
  return (
    <div>
      <p class="flex flex-wrap items-baseline gap-x-2">
        <span class="text-fg-muted">{words().worksFor}</span>
        <span role="timer" class="font-semibold text-section tabular-nums">
          {clockText(Math.ceil(props.left))}
        </span>
        <span class="text-fg-subtle text-label">{words().untilByProject(dateTime(props.until))}</span>
      </p>
      <div class="mt-1 h-1.5 overflow-hidden rounded-full bg-line" aria-hidden="true">
        <div class="h-full rounded-full bg-accent" style={{ width: `${(props.left / props.of) * 100}%` }} />
      </div>
    </div>
  );
}

const FLAGS: Record<string, string> = { PUT: '-T file', HEAD: '-I', DELETE: '-X DELETE' };
