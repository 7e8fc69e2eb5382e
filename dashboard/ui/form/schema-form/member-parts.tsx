import { For } from 'solid-js';
import { joinPointer } from '../pointer';
import { joinPath, type SettingProps } from './setting-context';
import { SettingPartView } from './setting-part-view';

type Props = SettingProps & {
  only?: readonly string[] | undefined;
  without?: readonly string[] | undefined;
};

/** The members of an object: short ones beside each other, what has parts of its own below. */
export function MemberParts(props: Props) {
  const names = () => {
    const known = Object.keys(props.schema.properties ?? {});
    const chosen = props.only?.filter((name) => known.includes(name)) ?? known;
    return chosen.filter((name) => !props.without?.includes(name));
  };
  return (
    <div class="grid gap-4 sm:grid-cols-2">
      <For each={names()}>
        {(name) => (
          <SettingPartView
            at={joinPointer(props.at, name)}
            path={joinPath(props.path, name)}
            schema={props.schema.properties?.[name] ?? {}}
            isRequired={props.schema.required?.includes(name)}
          />
        )}
      </For>
    </div>
  );
}
