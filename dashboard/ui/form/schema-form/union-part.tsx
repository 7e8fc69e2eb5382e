import { createMemo, Show } from 'solid-js';
import { Select } from '../../select';
import { fittingBranch } from '../fitting-branch';
import { formOf } from '../form-context';
import { resolved } from '../json-schema';
import { branchName, inBranch } from './branch';
import { MemberParts } from './member-parts';
import { choiceText, settingText, useSettings } from './setting-context';
import { type PartProps, SettingPartView } from './setting-part-view';

/** One of several shapes: which one, and below it what that one has. */
export function UnionPart(props: PartProps) {
  const settings = useSettings();
  const text = settingText(settings, props);
  const form = formOf({});
  const field = form.field(() => props.at, { label: text.label });
  const branches = () => props.schema.anyOf ?? [];
  const value = () => field.value() ?? props.schema.default;
  const names = createMemo(() => branches().map((branch) => branchName(branch, settings.root)));
  const chosen = createMemo(() => fittingBranch(branches(), plain(value()), settings.root));
  const branch = () => {
    const found = branches()[chosen()];
    return found ? resolved(found, settings.root) : undefined;
  };

  const isOfMembers = () => branch()?.properties !== undefined;

  function choose(name: string): void {
    const next = branches()[names().indexOf(name)];
    if (next) field.choose(inBranch(plain(value()), next, settings.root));
  }

  return (
    <div class="grid min-w-0 content-start gap-3 sm:col-span-full">
      <Select
        // What has no members stands at the same place of the document: its own field tells what is wrong.
        id={isOfMembers() ? field.id() : undefined}
        label={text.label()}
        hint={text.hint()}
        value={names()[chosen()] ?? ''}
        options={names().map((name) => ({ value: name, text: choiceText(settings, props.path, name) }))}
        error={isOfMembers() ? field.error() : undefined}
        reason={settings.reason}
        class="max-w-sm"
        onChange={choose}
      />
      <Show when={branch()}>
        {(shape) => (
          <Show
            when={isOfMembers()}
            fallback={
              <SettingPartView at={props.at} path={`${props.path}=${names()[chosen()]}`} schema={shape()} />
            }
          >
            <div class="border-line border-l-2 pl-4 empty:hidden">
              <MemberParts at={props.at} path={props.path} schema={shape()} />
            </div>
          </Show>
        )}
      </Show>
    </div>
  );
}

/** Read whole, so that a change anywhere in it is followed. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
