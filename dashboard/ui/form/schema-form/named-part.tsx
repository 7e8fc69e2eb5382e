import { createSignal, For, Show } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import IconX from '~icons/lucide/x';
import { ActionButton } from '../../action-button';
import { FieldNotes } from '../../field';
import { IconButton } from '../../icon-button';
import { Switch } from '../../switch';
import { TextField } from '../../text-field';
import { formOf } from '../form-context';
import type { JsonSchema } from '../json-schema';
import { joinPointer } from '../pointer';
import { words } from '../words';
import { MemberParts } from './member-parts';
import { namedItem } from './named-item';
import { joinPath, settingText, useSettings } from './setting-context';
import { partOf } from './setting-part';
import { type PartProps, SettingPartView } from './setting-part-view';
import { startingValue } from './starting-value';

/** Settings by name, such as those of each client. */
export function NamedPart(props: PartProps) {
  const settings = useSettings();
  const text = settingText(settings, props);
  const form = formOf({});
  const field = form.field(() => props.at, { label: text.label });
  const [typed, setTyped] = createSignal('');
  const [isTried, setTried] = createSignal(false);
  const path = () => `${props.path}.{}`;
  const names = () => Object.keys(form.value(props.at) ?? {});
  const item = () => partOf(namedItem(props.schema), settings.root).schema;
  const pattern = () => props.schema.propertyNames?.pattern;
  const error = () => {
    if (!isTried()) return undefined;
    if (typed() === '') return words().required;
    if (names().includes(typed())) return words().twice;
    const rule = pattern();
    return rule !== undefined && !new RegExp(rule, 'u').test(typed()) ? words().otherForm : undefined;
  };

  function add(): void {
    setTried(true);
    if (error()) return;
    form.set(joinPointer(props.at, typed()), {});
    setTyped('');
    setTried(false);
  }

  return (
    <fieldset id={field.id()} class="grid min-w-0 content-start gap-3 sm:col-span-full">
      <legend class="float-left font-semibold">{text.label()}</legend>
      <div class="clear-both">
        <FieldNotes id={field.id()} error={field.error()} hint={text.hint()} />
      </div>
      <ul class="grid gap-4 empty:hidden">
        <For each={names()}>
          {(name) => (
            <li class="rounded-card border border-line p-3">
              <fieldset class="grid min-w-0 gap-3">
                <legend class="float-left font-medium" translate="no">
                  {name}
                </legend>
                <div class="clear-both grid gap-3">
                  <NamedMembers at={joinPointer(props.at, name)} path={path()} schema={item()} />
                  <ActionButton
                    look="quiet"
                    class="justify-self-start"
                    icon={<IconX />}
                    reason={settings.reason}
                    onPress={() => form.set(joinPointer(props.at, name), undefined)}
                  >
                    {words().removeRow(name)}
                  </ActionButton>
                </div>
              </fieldset>
            </li>
          )}
        </For>
      </ul>
      <TextField
        label={settings.words(path())?.label ?? words().name}
        value={typed()}
        error={error()}
        isMono
        reason={settings.reason}
        onInput={setTyped}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
        after={
          <IconButton
            label={settings.words(path())?.add ?? words().add}
            icon={<IconPlus />}
            look="plain"
            reason={settings.reason}
            onPress={add}
          />
        }
      />
    </fieldset>
  );
}

type MembersProps = { at: string; path: string; schema: JsonSchema };

/** Parts that may be left to what holds for all are switched on one by one. */
function NamedMembers(props: MembersProps) {
  const settings = useSettings();
  const form = formOf({});
  const members = () => Object.entries(props.schema.properties ?? {});

  return (
    <For each={members()}>
      {([name, schema]) => {
        const at = () => joinPointer(props.at, name);
        const path = () => joinPath(props.path, name);
        const part = () => partOf(schema, settings.root);
        const text = settingText(settings, {
          at: at(),
          path: path(),
          schema,
        });
        const isOn = () => form.value(at()) !== undefined;
        return (
          <Show
            when={part().kind === 'object'}
            fallback={<SettingPartView at={at()} path={path()} schema={schema} />}
          >
            <Switch
              label={text.label()}
              isOn={isOn()}
              reason={settings.reason}
              onChange={(on) =>
                form.set(at(), on ? (startingValue(part().schema, settings.root) ?? {}) : undefined)
              }
            />
            <Show when={isOn()}>
              <div class="border-line border-l-2 pl-4">
                <MemberParts at={at()} path={path()} schema={part().schema} />
              </div>
            </Show>
          </Show>
        );
      }}
    </For>
  );
}
