import { Index, Show } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import { ActionButton } from '../../../ui/action-button';
import { FieldNotes } from '../../../ui/field';
import { Segmented } from '../../../ui/segmented';
import { useEditing } from '../editor-context';
import { type BuiltRule, FIRST_CONDITION, readRule, writeRule } from '../rules/built-rule';
import type { Condition } from '../rules/condition';
import { ConditionRow } from './condition-row';
import { words } from './words';

const EMPTY: BuiltRule = { join: 'all', conditions: [] };

export function RuleBuilder(props: { at: string; onWantJson: () => void }) {
  const { form, reason } = useEditing();
  const field = form.field<string>(() => props.at, { label: () => words().rule });
  const rule = () => readRule(field.value() ?? '') ?? EMPTY;
  const write = (next: BuiltRule) => field.set(writeRule(next));
  const changed = (index: number, condition: Condition | undefined) =>
    write({
      ...rule(),
      conditions: rule().conditions.flatMap((old, at) => (at === index ? (condition ?? []) : old)),
    });

  return (
    <div id={field.id()} class="grid grid-cols-1 gap-2">
      <div class="flex min-h-8 flex-wrap items-center gap-3">
        <span class="font-medium text-label">{words().rule}</span>
        <Show when={rule().conditions.length > 1}>
          <Segmented
            label={words().join}
            options={(['all', 'any'] as const).map((value) => ({ value, text: words().joins[value] }))}
            value={rule().join}
            onChange={(join) => write({ ...rule(), join: join === 'any' ? 'any' : 'all' })}
          />
        </Show>
        <Show when={!reason()}>
          <ActionButton
            look="quiet"
            class="ml-auto min-h-6! px-2! text-label"
            onPress={() => props.onWantJson()}
          >
            {words().editJson}
          </ActionButton>
        </Show>
      </div>
      <Show when={rule().conditions.length > 0} fallback={<p class="text-fg-subtle">{words().noRule}</p>}>
        <ol class="grid gap-2">
          <Index each={rule().conditions}>
            {(condition, index) => (
              <ConditionRow
                condition={condition()}
                position={index + 1}
                onChange={(next) => changed(index, next)}
                onRemove={() => changed(index, undefined)}
              />
            )}
          </Index>
        </ol>
      </Show>
      <FieldNotes id={field.id()} error={field.error()} hint={undefined} />
      <div>
        <ActionButton
          icon={<IconPlus />}
          reason={reason()}
          onPress={() => write({ ...rule(), conditions: [...rule().conditions, FIRST_CONDITION] })}
        >
          {words().addCondition}
        </ActionButton>
      </div>
    </div>
  );
}
