import { A } from '@solidjs/router';
import { endpointQuery } from '../../api/endpoint-queries';
import type { Project } from '../../api/project-queries';
import { useQuery } from '../../api/query/use-query';
import { firstExchangeQuery, type Target } from '../../api/welcome-queries';
import { paths } from '../../parts/paths';
import { button } from '../../ui/button';
import { Snippet } from '../../ui/snippet';
import { CallStep } from './call-step';
import { ChangeStep } from './change-step';
import { Step } from './step';
import { words } from './words';

/** What tells of each step is on the server: a reload shows the same ticks. */
export function Steps(props: { project: Project; target: Target }) {
  const exchange = useQuery(() => firstExchangeQuery(props.project.id, props.target.endpoint.id));
  const endpoint = useQuery(() => endpointQuery(props.target.group.id, props.target.endpoint.id));
  const answered = () => exchange.data ?? undefined;
  const isChanged = () => (endpoint.data?.revision ?? 1) > 1;

  return (
    <>
      <ol class="mt-4 grid gap-4">
        <Step number={1} title={words().url} hint={words().urlHint} isDone>
          <Snippet text={props.target.url} label={words().copyUrl} />
        </Step>
        <CallStep project={props.project} target={props.target} exchange={answered()} />
        <ChangeStep target={props.target} endpoint={endpoint.data} isDone={isChanged()} />
      </ol>
      <section class="mt-6 grid justify-items-start gap-2">
        <h2 class="font-semibold text-section">{words().next}</h2>
        <p class="max-w-[72ch] text-fg-muted">{words().nextHint}</p>
        <div class="flex flex-wrap gap-2">
          <A class={button.plain} href={paths.project(props.project.slug)}>
            {isChanged() ? words().goOn(props.project.name) : words().skip(props.project.name)}
          </A>
          <A
            class={button.quiet}
            href={paths.endpoint(props.project.slug, props.target.group.slug, props.target.endpoint.id)}
          >
            {words().edit}
          </A>
          <A class={button.quiet} href={paths.live(props.project.slug)}>
            {words().live}
          </A>
        </div>
      </section>
    </>
  );
}
