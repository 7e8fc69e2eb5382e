import { For } from 'solid-js';
import { WORDS } from './words';

export type Tab = keyof typeof WORDS.tabs;

const TABS: readonly Tab[] = ['why', 'request', 'response', 'code'];

export function DetailTabs(props: { tab: Tab; onTab: (tab: Tab) => void }) {
  function move(event: KeyboardEvent, step: number): void {
    const next = TABS[(TABS.indexOf(props.tab) + step + TABS.length) % TABS.length];
    if (!next) return;
    event.preventDefault();
    props.onTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  }

  return (
    <div role="tablist" aria-label={WORDS.exchange} class="-mx-1 flex gap-1">
      <For each={TABS}>
        {(tab) => (
          <button
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-selected={props.tab === tab}
            aria-controls="exchange-panel"
            tabindex={props.tab === tab ? 0 : -1}
            class="min-h-9 border-transparent border-b-2 px-2 font-medium text-fg-muted hover:text-fg focus-visible:outline-offset-[-2px] aria-selected:border-accent aria-selected:text-fg"
            onClick={() => props.onTab(tab)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowRight') move(event, 1);
              if (event.key === 'ArrowLeft') move(event, -1);
            }}
          >
            {WORDS.tabs[tab]}
          </button>
        )}
      </For>
    </div>
  );
}
