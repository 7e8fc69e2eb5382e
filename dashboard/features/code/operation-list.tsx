import { For, Show } from 'solid-js';
import type { OperationExample } from '../../api/example-queries';
import { MethodMark } from '../../ui/method-mark';
import { SearchBox } from '../../ui/search-box';
import { Select } from '../../ui/select';
import { byTag, matching } from './by-tag';
import type { CodeAddress } from './create-code-address';
import { words } from './words';

type Props = { operations: readonly OperationExample[]; chosen: string; address: CodeAddress };

/** So many are looked through at a glance. */
const WITHOUT_FILTER = 8;

/** All that can be called; where there is no room for a list, one line of it. */
export function OperationList(props: Props) {
  const found = () => byTag(matching(props.operations, props.address.q()));

  return (
    <div class="min-w-0">
      <div class="lg:hidden">
        <Select
          label={words().operation}
          value={props.chosen}
          options={props.operations.map(({ operation_id, method, path }) => ({
            value: operation_id,
            text: `${method} ${path}`,
          }))}
          onChange={props.address.show}
        />
      </div>
      <nav aria-label={words().operations} class="grid grid-cols-1 gap-2 max-lg:hidden">
        <Show when={props.operations.length > WITHOUT_FILTER}>
          <SearchBox label={words().filter} value={props.address.q()} onInput={props.address.find} />
        </Show>
        <Show when={found().length === 0}>
          <p class="px-2 text-fg-muted">{words().noMatch}</p>
        </Show>
        <For each={found()}>
          {({ tag, operations }) => (
            <section class="grid grid-cols-1 gap-px">
              <Show when={byTag(props.operations).length > 1}>
                <h2 class="px-2 pt-1 font-medium text-fg-subtle text-label" translate="no">
                  {tag}
                </h2>
              </Show>
              <ul class="grid grid-cols-1 gap-px">
                <For each={operations}>{(operation) => <Entry operation={operation} {...props} />}</For>
              </ul>
            </section>
          )}
        </For>
      </nav>
    </div>
  );
}

function Entry(props: Props & { operation: OperationExample }) {
  const isChosen = () => props.operation.operation_id === props.chosen;
  return (
    <li>
      <a
        href={props.address.hrefOf(props.operation.operation_id)}
        aria-current={isChosen() ? 'true' : undefined}
        title={props.operation.summary}
        translate="no"
        noScroll
        class={
          'flex min-h-8 min-w-0 items-baseline gap-2 rounded-control px-2 py-1.5 text-fg no-underline hover:bg-raised pointer-coarse:min-h-9 ' +
          'aria-[current=true]:bg-accent-soft'
        }
      >
        <span class="w-14 shrink-0">
          <MethodMark method={props.operation.method} />
        </span>
        <span class="min-w-0 break-all font-mono text-mono">{props.operation.path}</span>
      </a>
    </li>
  );
}
