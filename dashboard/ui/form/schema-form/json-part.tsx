import { JsonField } from '../json-field';
import { settingText, useSettings } from './setting-context';
import type { PartProps } from './setting-part-view';

/** What may have any members, as JSON. */
export function JsonPart(props: PartProps) {
  const settings = useSettings();
  const text = settingText(settings, props);
  return (
    <JsonField
      at={props.at}
      label={text.label()}
      hint={text.hint()}
      isRequired={props.isRequired}
      whenEmpty={props.part.isNullable ? 'null' : 'absent'}
      reason={settings.reason}
      class="sm:col-span-full"
    />
  );
}
