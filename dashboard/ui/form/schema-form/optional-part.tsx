import { Show } from 'solid-js';
import { Switch } from '../../switch';
import { formOf } from '../form-context';
import { MemberParts } from './member-parts';
import { settingText, useSettings } from './setting-context';
import { withoutNull } from './setting-part';
import type { PartProps } from './setting-part-view';
import { SettingPartView } from './setting-part-view';
import { startingValue } from './starting-value';

/** Settings that may be off as a whole: null. What was set comes back when they are switched on again. */
export function OptionalPart(props: PartProps) {
  const settings = useSettings();
  const text = settingText(settings, props);
  const form = formOf({});
  const inner = () => withoutNull(props.part, settings.root);
  const value = () => form.value(props.at) ?? null;
  let former: unknown;

  function toggle(isOn: boolean): void {
    if (!isOn) former = form.value(props.at);
    form.set(props.at, isOn ? (former ?? startingValue(inner().schema, settings.root)) : null);
  }

  return (
    <div class="grid min-w-0 content-start gap-3 sm:col-span-full">
      <Switch
        label={text.label()}
        hint={text.hint()}
        isOn={value() !== null}
        reason={settings.reason}
        onChange={toggle}
      />
      <Show when={value() !== null}>
        <div class="border-line border-l-2 pl-4">
          <Show
            when={inner().kind === 'object'}
            fallback={
              <SettingPartView at={props.at} path={props.path} schema={inner().schema} part={inner()} />
            }
          >
            <MemberParts at={props.at} path={props.path} schema={inner().schema} />
          </Show>
        </div>
      </Show>
    </div>
  );
}
