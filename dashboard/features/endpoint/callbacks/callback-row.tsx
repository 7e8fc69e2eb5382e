import { Show } from 'solid-js';
import { NumberField } from '../../../ui/form/number-field';
import { PairRows } from '../../../ui/form/pair-rows';
import { Select } from '../../../ui/form/select';
import { TextField } from '../../../ui/form/text-field';
import { words } from '../answers/words';
import { CodeField } from '../code-field';
import { bodyLanguage } from '../document/body-language';
import type { Pair } from '../document/endpoint-values';
import { useEditing } from '../editor-context';
import { PLACEHOLDERS } from '../placeholders';
import { SignatureFields } from './signature-fields';

const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE', 'GET'];

export function CallbackRow(props: { at: string }) {
  const { form } = useEditing();
  const method = () => form.value(`${props.at}/method`);
  const body = () => String(form.value(`${props.at}/body`) ?? '');
  // The rows of headers of a callback are what its values say they are.
  const headers = () => (form.value(`${props.at}/headers`) ?? []) as Pair[];

  return (
    <div class="grid grid-cols-1 gap-3 border-line border-b pb-4">
      <div class="grid grid-cols-[7rem_minmax(0,1fr)] gap-3">
        <Select
          at={`${props.at}/method`}
          label={words().method}
          options={METHODS.map((value) => ({ value, text: value }))}
        />
        <TextField
          at={`${props.at}/url`}
          label={words().url}
          placeholder={PLACEHOLDERS.callback}
          isMono
          isRequired
        />
      </div>
      <Show when={method() !== 'GET'}>
        <CodeField
          at={`${props.at}/body`}
          label={words().body}
          language={bodyLanguage({ text: body(), headers: headers(), templating: 'on' })}
          minLines={3}
          maxLines={12}
        />
      </Show>
      <PairRows
        at={`${props.at}/headers`}
        shape="list"
        label={words().requestHeaders}
        nameLabel={words().header}
        valueLabel={words().value}
        addLabel={words().addHeader}
        isMono
      />
      <div class="grid gap-3 sm:grid-cols-2">
        <NumberField at={`${props.at}/delay_ms`} label={words().delay} unit="ms" />
        <NumberField at={`${props.at}/retries`} label={words().retries} hint={words().retriesHint} />
      </div>
      <SignatureFields at={`${props.at}/sign`} />
    </div>
  );
}
