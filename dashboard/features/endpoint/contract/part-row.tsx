import { Match, Switch } from 'solid-js';
import { Checkbox } from '../../../ui/form/checkbox';
import { Select } from '../../../ui/form/select';
import { TextField } from '../../../ui/form/text-field';
import { words as forms } from '../../../ui/form/words';
import type { Match as Matching } from '../document/endpoint-values';
import { useEditing } from '../editor-context';
import { SchemaField } from '../response/schema-field';
import { WhenItFails } from './when-it-fails';
import { words } from './words';

type Props = {
  at: string;
  position: number;
  placeholder: string;
  /** Whether the text was more than a name, and has become rows. */
  onPaste: (text: string) => boolean;
};

const MATCHES: readonly Matching[] = ['any', 'text', 'schema'];

export function PartRow(props: Props) {
  const { form, reason } = useEditing();
  const match = () => form.value(`${props.at}/match`);
  const name = () => String(form.value(`${props.at}/name`) ?? '');
  const called = (label: string) => `${label}: ${name() || forms().row(props.position)}`;

  function pasted(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (props.onPaste(text)) event.preventDefault();
  }

  return (
    <div class="grid grid-cols-1 gap-2 border-line border-b pb-2">
      <div class="flex flex-wrap items-start gap-2">
        <TextField
          at={`${props.at}/name`}
          label={forms().nameOf(words().name, props.position)}
          isLabelHidden
          isMono
          placeholder={props.placeholder}
          class="min-w-24 flex-3"
          onPaste={pasted}
        />
        <Select
          at={`${props.at}/match`}
          label={called(words().match)}
          isLabelHidden
          class="w-36"
          options={MATCHES.map((value) => ({ value, text: words().matches[value] }))}
        />
        <div class="min-w-24 flex-4 @max-sm:basis-full">
          <Switch>
            <Match when={match() === 'text'}>
              <TextField at={`${props.at}/value`} label={called(words().value)} isLabelHidden isMono />
            </Match>
          </Switch>
        </div>
      </div>
      <Switch>
        <Match when={match() === 'schema'}>
          {/* Under the button at the end of the row too. */}
          <div class={reason() ? '' : '-mr-9 pointer-coarse:-mr-10'}>
            <SchemaField
              at={`${props.at}/value`}
              name={props.at.slice(1).replace('/', '-')}
              label={called(words().value)}
              example=""
              minLines={3}
            />
          </div>
        </Match>
      </Switch>
      <div class="flex flex-wrap items-start gap-x-6">
        <Checkbox at={`${props.at}/required`} label={words().required} />
        <WhenItFails at={props.at} name={name() || forms().row(props.position)} />
      </div>
    </div>
  );
}
