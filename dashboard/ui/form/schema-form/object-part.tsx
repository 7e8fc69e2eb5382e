import { Show } from 'solid-js';
import { MemberParts } from './member-parts';
import { settingText, useSettings } from './setting-context';
import type { PartProps } from './setting-part-view';

/** Settings that belong together. */
export function ObjectPart(props: PartProps) {
  const settings = useSettings();
  const text = settingText(settings, props);
  return (
    <fieldset class="grid min-w-0 content-start gap-3 border-line border-l-2 pl-4 sm:col-span-full">
      <legend class="float-left font-semibold">{text.label()}</legend>
      <Show when={text.hint()}>
        <p class="-mt-2 clear-both max-w-prose text-fg-muted">{text.hint()}</p>
      </Show>
      <MemberParts at={props.at} path={props.path} schema={props.schema} />
    </fieldset>
  );
}
