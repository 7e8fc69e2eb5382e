import { createSignal, Show } from 'solid-js';
import IconEye from '~icons/lucide/eye';
import IconEyeOff from '~icons/lucide/eye-off';
import { useQuery } from '../../../api/query/use-query';
import { presetsQuery, type Scheme } from '../../../api/webhook-queries';
import { useGroup } from '../../../parts/group-frame';
import { IconButton } from '../../../ui/icon-button';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { words } from './words';

type Props = {
  scheme: Scheme;
  secret: string;
  onScheme: (scheme: Scheme) => void;
  onSecret: (secret: string) => void;
  /** What stands for an empty secret. */
  secretHint?: string | undefined;
  secretError?: string | undefined;
};

/** By whose rules it is signed, and with what. */
export function SchemeFields(props: Props) {
  const { group } = useGroup();
  const presets = useQuery(() => presetsQuery(group().id));
  const [isShown, setShown] = createSignal(false);
  const schemes = () => presets.data?.schemes ?? [];
  const current = () => schemes().find(({ scheme }) => scheme === props.scheme);
  const options = () => {
    const known = schemes().map(({ scheme, title }) => ({ value: scheme, text: title }));
    return known.some(({ value }) => value === props.scheme)
      ? known
      : [{ value: props.scheme, text: props.scheme }, ...known];
  };

  return (
    <>
      <Select
        label={words().scheme}
        value={props.scheme}
        options={options()}
        onChange={(value) => {
          const chosen = schemes().find(({ scheme }) => scheme === value);
          if (chosen) props.onScheme(chosen.scheme);
        }}
      />
      <Show when={props.scheme !== 'none'}>
        <TextField
          label={words().secret}
          value={props.secret}
          hint={[props.secretHint, current()?.secret_form && words().secretForm(current()?.secret_form ?? '')]
            .filter(Boolean)
            .join(' ')}
          error={props.secretError}
          isMono
          type={isShown() ? 'text' : 'password'}
          autocomplete="new-password"
          after={
            <IconButton
              label={isShown() ? words().hideSecret : words().showSecret}
              icon={
                <Show when={isShown()} fallback={<IconEye />}>
                  <IconEyeOff />
                </Show>
              }
              onPress={() => setShown(!isShown())}
            />
          }
          onInput={props.onSecret}
        />
      </Show>
    </>
  );
}
