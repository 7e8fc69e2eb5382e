import { PairRows } from '../pair-rows';
import { words } from '../words';
import { settingText, useSettings } from './setting-context';
import type { PartProps } from './setting-part-view';

export function RecordPart(props: PartProps) {
  const settings = useSettings();
  const text = settingText(settings, props);
  return (
    <PairRows
      at={props.at}
      shape="record"
      label={text.label()}
      hint={text.hint()}
      isKeyHintHidden={text.hint() === undefined && !settings.tellsKeys(props.at)}
      nameLabel={words().name}
      valueLabel={words().value}
      addLabel={words().add}
      isMono
      reason={settings.reason}
      class="sm:col-span-full"
    />
  );
}
