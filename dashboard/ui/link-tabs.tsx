import { For } from 'solid-js';
import { TabCount, tabClass } from './tabs';

type LinkTab = { href: string; text: string; count?: number | undefined; isCurrent: boolean };

/** The sections of a page that has an address for each. */
export function LinkTabs(props: { label: string; tabs: readonly LinkTab[] }) {
  return (
    <nav aria-label={props.label} class="flex overflow-x-auto border-line border-b [scrollbar-width:none]">
      <For each={props.tabs}>
        {(tab) => (
          <a href={tab.href} aria-current={tab.isCurrent ? 'page' : undefined} class={tabClass}>
            {tab.text}
            <TabCount count={tab.count} />
          </a>
        )}
      </For>
    </nav>
  );
}
