import { createEffect, For, type JSX, on, Show } from 'solid-js';
import { number } from '../i18n/numbers';

export type Tab = { key: string; text: string; count?: number | undefined; mark?: JSX.Element };

type Props = {
  /** The same for the tabs and their panel. */
  name: string;
  label: string;
  tabs: readonly Tab[];
  chosen: string;
  /** Have the focus when a dialog opens around them. */
  isFirst?: boolean | undefined;
  onChoose: (key: string) => void;
};

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** One tab is in the tab order; arrows choose among them. */
export function Tabs(props: Props) {
  let list: HTMLDivElement | undefined;

  // On a narrow screen not all of them are in view. The page itself is not moved.
  createEffect(
    on(
      () => props.chosen,
      () => {
        const tab = list?.querySelector('[aria-selected=true]')?.getBoundingClientRect();
        const seen = list?.getBoundingClientRect();
        if (!list || !tab || !seen) return;
        if (tab.left < seen.left) list.scrollLeft -= seen.left - tab.left;
        else if (tab.right > seen.right) list.scrollLeft += tab.right - seen.right;
      },
    ),
  );

  function target(key: string): number | undefined {
    const count = props.tabs.length;
    if (key === 'Home') return 0;
    if (key === 'End') return count - 1;
    const step = STEPS[key];
    const now = props.tabs.findIndex((tab) => tab.key === props.chosen);
    return step === undefined ? undefined : (now + step + count) % count;
  }

  function pressed(event: KeyboardEvent): void {
    const index = target(event.key);
    const tab = index === undefined ? undefined : props.tabs[index];
    if (!tab || index === undefined) return;
    event.preventDefault();
    props.onChoose(tab.key);
    list?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
  }

  return (
    <div
      ref={list}
      role="tablist"
      tabindex="-1"
      aria-label={props.label}
      class="flex overflow-x-auto border-line border-b [scrollbar-width:none]"
      onKeyDown={pressed}
    >
      <For each={props.tabs}>
        {(tab) => (
          <button
            type="button"
            role="tab"
            id={`${props.name}-tab-${tab.key}`}
            aria-controls={`${props.name}-panel`}
            aria-selected={tab.key === props.chosen}
            tabindex={tab.key === props.chosen ? 0 : -1}
            autofocus={props.isFirst && tab.key === props.chosen}
            class={tabClass}
            onClick={() => props.onChoose(tab.key)}
          >
            {tab.mark}
            {tab.text}
            <TabCount count={tab.count} />
          </button>
        )}
      </For>
    </div>
  );
}

type PanelProps = { name: string; chosen: string; children: JSX.Element; class?: string | undefined };

/** What the chosen tab shows. */
export function TabPanel(props: PanelProps) {
  return (
    <div
      role="tabpanel"
      id={`${props.name}-panel`}
      aria-labelledby={`${props.name}-tab-${props.chosen}`}
      tabindex="0"
      class={`rounded-chip ${props.class ?? ''}`}
    >
      {props.children}
    </div>
  );
}

/** For tabs and for links that look like them. */
export const tabClass =
  'inline-flex min-h-9 shrink-0 items-center gap-2 border-transparent border-b-2 px-3 font-medium text-fg-muted no-underline -outline-offset-2! transition-colors duration-150 ease-calm hover:text-fg ' +
  'aria-selected:border-accent aria-selected:text-fg aria-[current]:border-accent aria-[current]:text-fg';

export function TabCount(props: { count: number | undefined }) {
  return (
    <Show when={props.count !== undefined}>
      <span class="rounded-chip bg-raised px-1 text-fg-muted text-label tabular-nums">
        {number(props.count ?? 0)}
      </span>
    </Show>
  );
}
