import { For } from 'solid-js';
import type { Exchange } from '../../api/worker-types';
import { WORDS } from './words';

type Checks = NonNullable<Exchange['why']['checks']>;

/** What was demanded beside what came. */
export function CheckTable(props: { checks: Checks; label: string }) {
  return (
    <div class="overflow-x-auto">
      <table class="w-full border-collapse text-left" aria-label={props.label}>
        <thead class="sr-only">
          <tr>
            <th>{WORDS.checks}</th>
            <th>{WORDS.expected}</th>
            <th>{WORDS.actual}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.checks}>
            {(check) => (
              <tr class="border-line border-t align-top first:border-t-0">
                <td class="whitespace-nowrap py-1 pr-3">
                  <span class={check.ok ? 'text-success' : 'text-danger'}>
                    <span aria-hidden="true">{check.ok ? '✓' : '✗'}</span>
                    <span class="sr-only">{check.ok ? WORDS.fits : WORDS.fitsNot}</span>
                  </span>{' '}
                  {check.part}
                </td>
                <td class="break-words py-1 pr-3 font-mono text-mono">{check.expected}</td>
                <td
                  class={`break-all py-1 font-mono text-mono ${check.ok ? 'text-fg-muted' : 'font-medium text-danger'}`}
                >
                  {check.ok || check.actual === undefined ? check.actual : `≠ ${check.actual}`}
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}
