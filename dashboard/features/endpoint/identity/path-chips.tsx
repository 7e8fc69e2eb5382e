import { For, Show } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import { Kbd } from '../../../ui/kbd';
import { createPlace } from '../create-place';
import { useEditing } from '../editor-context';
import { words } from '../words';
import { createOffers } from './path-field';

const chip = 'inline-flex min-h-6 items-center gap-1 rounded-chip border px-2 font-mono text-mono';

/** The parameters of the path: those with a rule lead to it, the others offer one. */
export function PathChips() {
  const { form, reason } = useEditing();
  const place = createPlace();
  const offers = createOffers();
  const hasRule = (name: string) => !offers.names().includes(name);
  const wildcard = () => {
    if (form.values.path.endsWith('/**')) return words().wildcard.rest;
    return form.values.path.split('/').includes('*') ? words().wildcard.one : undefined;
  };

  return (
    <Show when={offers.all().length > 0 || wildcard()}>
      <div class="flex min-h-6 flex-wrap items-center gap-2 text-fg-muted text-label">
        <Show when={offers.all().length > 0}>
          <span>{words().params}</span>
        </Show>
        <For each={offers.all()}>
          {(name) => (
            <Show
              when={hasRule(name)}
              fallback={
                <button
                  type="button"
                  aria-label={words().addParam(name)}
                  disabled={reason() !== undefined}
                  class={`${chip} border-control border-dashed text-fg-muted hover:bg-raised hover:text-fg`}
                  onClick={() => offers.take([name])}
                >
                  <IconPlus class="size-3.5" />
                  <span translate="no">{name}</span>
                </button>
              }
            >
              <button
                type="button"
                aria-label={words().openParam(name)}
                class={`${chip} border-transparent bg-accent-soft text-accent hover:underline`}
                onClick={() => place.goTo('contract')}
              >
                <span translate="no">{name}</span>
              </button>
            </Show>
          )}
        </For>
        <Show when={offers.names().length > 0 && !reason()}>
          <span role="status" class="inline-flex items-center gap-1.5">
            {words().offer(offers.names().length)}
            <Kbd keys="Enter" />
            {words().offerKey}
          </span>
        </Show>
        <span>{wildcard()}</span>
      </div>
    </Show>
  );
}
