import { For } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import IconX from '~icons/lucide/x';
import { ActionButton } from '../../action-button';
import { FieldNotes } from '../../field';
import { IconButton } from '../../icon-button';
import { formOf } from '../form-context';
import { words } from '../words';
import { MemberParts } from './member-parts';
import { settingText, useSettings } from './setting-context';
import { partOf } from './setting-part';
import type { PartProps } from './setting-part-view';
import { SettingPartView } from './setting-part-view';
import { startingValue } from './starting-value';

/** Settings of which there may be several, such as faults. */
export function ListPart(props: PartProps) {
  const settings = useSettings();
  const text = settingText(settings, props);
  const form = formOf({});
  const field = form.field(() => props.at, { label: text.label });
  const rows = form.rows(() => props.at);
  const path = () => `${props.path}.[]`;
  const item = () => partOf(props.schema.items ?? {}, settings.root);
  const itemLabel = (key: string) =>
    words().nameOf(settings.words(path())?.label ?? text.label(), rows.index(key) + 1);

  return (
    <fieldset id={field.id()} class="grid min-w-0 content-start gap-3 sm:col-span-full">
      <legend class="float-left font-semibold">{text.label()}</legend>
      <ol class="clear-both grid gap-4">
        <For each={rows.keys()}>
          {(key) => (
            <li class="flex items-start gap-2 rounded-card border border-line p-3">
              <fieldset class="min-w-0 grow">
                <legend class="sr-only">{itemLabel(key)}</legend>
                {item().kind === 'object' ? (
                  <MemberParts at={rows.pointer(key)} path={path()} schema={item().schema} />
                ) : (
                  <SettingPartView
                    at={rows.pointer(key)}
                    path={path()}
                    schema={item().schema}
                    part={item()}
                  />
                )}
              </fieldset>
              <IconButton
                label={words().removeRow(itemLabel(key))}
                icon={<IconX />}
                reason={settings.reason}
                onPress={() => rows.remove(key)}
              />
            </li>
          )}
        </For>
      </ol>
      <FieldNotes id={field.id()} error={field.error()} hint={text.hint()} />
      <div>
        <ActionButton
          icon={<IconPlus />}
          reason={settings.reason}
          onPress={() => rows.add(startingValue(item().schema, settings.root))}
        >
          {settings.words(path())?.add ?? words().add}
        </ActionButton>
      </div>
    </fieldset>
  );
}
