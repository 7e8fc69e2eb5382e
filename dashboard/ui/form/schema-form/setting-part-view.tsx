import { type Component, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { ChoicesPart } from './choices-part';
import { JsonPart } from './json-part';
import { ListPart } from './list-part';
import { NamedPart } from './named-part';
import { ObjectPart } from './object-part';
import { OptionalPart } from './optional-part';
import { RecordPart } from './record-part';
import { type SettingProps, useSettings } from './setting-context';
import { type Part, type PartKind, partOf } from './setting-part';
import { ChoicePart, NumberPart, NumbersPart, SwitchPart, TextPart, TextsPart } from './simple-parts';
import { UnionPart } from './union-part';

export type PartProps = SettingProps & { part: Part };

const VIEWS: Record<Exclude<PartKind, 'none'>, Component<PartProps>> = {
  switch: SwitchPart,
  number: NumberPart,
  text: TextPart,
  choice: ChoicePart,
  choices: ChoicesPart,
  texts: TextsPart,
  numbers: NumbersPart,
  list: ListPart,
  record: RecordPart,
  named: NamedPart,
  json: JsonPart,
  object: ObjectPart,
  optional: OptionalPart,
  union: UnionPart,
};

/** One setting, drawn as its schema says it is; a constant is not drawn. */
export function SettingPartView(props: SettingProps & { part?: Part | undefined }) {
  const settings = useSettings();
  const part = () => props.part ?? partOf(props.schema, settings.root);
  const view = () => {
    const { kind } = part();
    return kind === 'none' ? undefined : VIEWS[kind];
  };
  return (
    <Show when={view()}>
      {(component) => (
        <Dynamic
          component={component()}
          at={props.at}
          path={props.path}
          schema={part().schema}
          isRequired={props.isRequired}
          part={part()}
        />
      )}
    </Show>
  );
}
