import type { JSX } from 'solid-js';
import type { WebhookStats } from '../../../api/webhook-queries';
import type { InboxAddress } from '../create-inbox-address';
import { words } from '../words';
import { CallerList } from './caller-list';
import { TypeBars } from './type-bars';
import { VerdictBars } from './verdict-bars';

/** What came, how well it was signed, and who sent it; all of it filters the list. */
export function Facets(props: { stats: WebhookStats; address: InboxAddress }) {
  return (
    <div class="grid shrink-0 gap-3 sm:grid-cols-2 xl:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_minmax(0,6fr)]">
      <Facet title={words().types}>
        <TypeBars
          stats={props.stats}
          chosen={props.address.filter('type')}
          onChoose={(type) => props.address.filterBy({ type })}
        />
      </Facet>
      <Facet title={words().signatures}>
        <VerdictBars
          stats={props.stats}
          chosen={props.address.filter('verdict')}
          onChoose={(verdict) => props.address.filterBy({ verdict })}
        />
      </Facet>
      <Facet title={words().callers} class="sm:max-xl:col-span-2">
        <CallerList stats={props.stats} address={props.address} />
      </Facet>
    </div>
  );
}

function Facet(props: { title: string; class?: string; children: JSX.Element }) {
  return (
    <section
      class={`relative flex max-h-52 min-w-0 flex-col rounded-card border border-line bg-surface ${props.class ?? ''}`}
    >
      <h2 class="flex min-h-11 shrink-0 items-center px-4 font-semibold">{props.title}</h2>
      <div class="grid min-h-0 grow content-start gap-1 overflow-y-auto px-2 pb-2">{props.children}</div>
    </section>
  );
}
