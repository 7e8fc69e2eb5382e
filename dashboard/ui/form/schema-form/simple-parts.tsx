import { createSignal, Show } from 'solid-js';
import { choiceKey, type Scalar } from '../choices';
import { NumberField } from '../number-field';
import { RevealButton } from '../reveal-button';
import { Select } from '../select';
import { StringList } from '../string-list';
import { Switch } from '../switch';
import { TextField } from '../text-field';
import { words } from '../words';
import { choiceText, settingText, useSettings } from './setting-context';
import type { PartProps } from './setting-part-view';

export function SwitchPart(props: PartProps) {
  const settings = useSettings();
  const text = settingText(settings, props);
  return (
    <Switch
      at={props.at}
      label={text.label()}
      hint={text.hint()}
      usual={props.schema.default === true}
      reason={settings.reason}
      class="content-center sm:col-span-full"
    />
  );
}

export function NumberPart(props: PartProps) {
  const settings = useSettings();
  const text = settingText(settings, props);
  const usual = () => (typeof props.schema.default === 'number' ? props.schema.default : undefined);
  return (
    <NumberField
      at={props.at}
      label={text.label()}
      hint={
        [text.hint(), usual() === undefined ? undefined : words().usualNumber(usual() ?? 0)]
          .filter(Boolean)
          .join(' ') || undefined
      }
      isRequired={props.isRequired}
      unit={text.unit()}
      min={props.schema.minimum}
      max={props.schema.maximum}
      step={props.schema.type === 'integer' ? 1 : undefined}
      whenEmpty={props.part.isNullable ? 'null' : 'absent'}
      reason={settings.reason}
      class={wideFor(text.hint())}
    />
  );
}

export function TextPart(props: PartProps) {
  const settings = useSettings();
  const text = settingText(settings, props);
  const example = () => props.schema.examples?.find((one) => typeof one === 'string');
  const usual = () => {
    const text = props.schema.default;
    return typeof text === 'string' && text !== '' ? words().usual(text) : undefined;
  };
  const [isShown, setShown] = createSignal(false);
  return (
    <TextField
      at={props.at}
      label={text.label()}
      hint={[text.hint(), usual()].filter(Boolean).join(' ') || undefined}
      isRequired={props.isRequired}
      placeholder={example()}
      type={text.isSecret() && !isShown() ? 'password' : 'text'}
      autocomplete={text.isSecret() ? 'new-password' : 'off'}
      after={
        <Show when={text.isSecret()}>
          <RevealButton label={text.label()} isShown={isShown()} onPress={() => setShown(!isShown())} />
        </Show>
      }
      whenEmpty={props.part.isNullable ? 'null' : 'absent'}
      reason={settings.reason}
      class={wideFor(text.hint())}
    />
  );
}

export function ChoicePart(props: PartProps) {
  const settings = useSettings();
  const text = settingText(settings, props);
  const nameOf = (value: unknown) => choiceText(settings, props.path, choiceKey(value));
  const options = () =>
    (props.schema.enum ?? []).filter(isScalar).map((value) => ({ value, text: nameOf(value) }));
  const none = () => (props.part.isNullable ? [{ value: null, text: words().notSet }] : []);
  const usual = () => props.schema.default;
  return (
    <Select
      at={props.at}
      label={text.label()}
      hint={text.hint()}
      options={[...none(), ...options()]}
      unset={usual() === undefined || usual() === null ? undefined : words().usual(nameOf(usual()))}
      reason={settings.reason}
      class={wideFor(text.hint())}
    />
  );
}

export function TextsPart(props: PartProps) {
  return <ItemsPart {...props} />;
}

export function NumbersPart(props: PartProps) {
  return <ItemsPart {...props} isNumeric />;
}

function ItemsPart(props: PartProps & { isNumeric?: boolean }) {
  const settings = useSettings();
  const text = settingText(settings, props);
  const usual = () => {
    const items = props.schema.default;
    return Array.isArray(items) && items.length > 0 ? words().usual(items.join(', ')) : undefined;
  };
  const item = () => settings.words(`${props.path}.[]`);
  const hint = () => [text.hint(), usual()].filter(Boolean).join(' ') || undefined;
  return (
    <StringList
      at={props.at}
      label={text.label()}
      hint={hint()}
      isKeyHintHidden={hint() === undefined && !settings.tellsKeys(props.at)}
      itemLabel={item()?.label ?? text.label()}
      addLabel={item()?.add ?? words().add}
      isNumeric={props.isNumeric}
      isSecret={text.isSecret()}
      reason={settings.reason}
      class="sm:col-span-full"
    />
  );
}

/** A hint beside a field without one would leave a hole under that. */
const wideFor = (hint: string | undefined) => (hint ? 'sm:col-span-full' : undefined);

function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
