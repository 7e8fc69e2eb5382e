import { For, type JSX, Show } from 'solid-js';
import type { Reasons } from './why-facts';
import { words } from './words';

export type Check = NonNullable<Reasons['checks']>[number];

type Props = {
  checks: readonly Check[];
  label: string;
  /** What can be done about one that does not fit. */
  fix?: (check: Check) => JSX.Element;
};

/** What was demanded beside what came. */
export function CheckTable(props: Props) {
  return (
    <div class="overflow-x-auto">
      <table class="w-full border-collapse text-left max-sm:block" aria-label={props.label}>
        <thead class="sr-only">
          <tr>
            <th>{words().checks}</th>
            <th>{words().expected}</th>
            <th>{words().actual}</th>
          </tr>
        </thead>
        <tbody class="max-sm:block">
          <For each={props.checks}>
            {(check) => (
              <tr class="border-line border-t align-top first:border-t-0 max-sm:block max-sm:py-1 max-sm:align-baseline">
                <td class="whitespace-nowrap py-1 pr-3 max-sm:inline-block">
                  <span class={check.ok ? 'text-success' : 'text-danger'}>
                    <span aria-hidden="true">{check.ok ? '✓' : '✗'}</span>
                    <span class="sr-only">{check.ok ? words().fits : words().fitsNot}</span>
                  </span>{' '}
                  <span translate="no">{check.part}</span>
                </td>
                <td
                  translate="no"
                  class="py-1 pr-3 font-mono text-mono [overflow-wrap:anywhere] max-sm:inline-block max-sm:py-0"
                >
                  {check.expected}
                </td>
                <td
                  class={`min-w-28 py-1 max-sm:inline-block max-sm:py-0 font-mono text-mono ${check.ok ? 'text-fg-muted' : 'font-medium text-danger'}`}
                >
                  <div class="flex flex-wrap items-start justify-between gap-2 max-sm:flex-col max-sm:gap-1">
                    <span translate="no" class="[overflow-wrap:anywhere]">
                      {check.ok || check.actual === undefined ? check.actual : `≠ ${check.actual}`}
                    </span>
                    <Show when={!check.ok}>
                      <span class="font-sans text-body">{props.fix?.(check)}</span>
                    </Show>
                  </div>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}
