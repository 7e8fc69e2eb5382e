import { formSchema } from '../../../dashboard/api/schemas';
import { createForm } from '../../../dashboard/ui/form/create-form';
import { Form } from '../../../dashboard/ui/form/form';
import { FormSummary } from '../../../dashboard/ui/form/form-summary';
import { NumberField } from '../../../dashboard/ui/form/number-field';
import { PairRows } from '../../../dashboard/ui/form/pair-rows';
import { Select } from '../../../dashboard/ui/form/select';
import { SubmitButton } from '../../../dashboard/ui/form/submit-button';
import { Switch } from '../../../dashboard/ui/form/switch';
import { send, sent } from './server';

const INITIAL = {
  method: 'GET',
  path: '/orders',
  enabled: true,
  response_status_code: 200,
  params: [{ name: 'page', value: '1', required: false }],
  response_headers: { 'content-type': 'application/json' },
  callbacks: [],
};

export function RowsPage() {
  const form = createForm<Record<string, unknown>>({
    initial: INITIAL,
    schema: formSchema('new-endpoint'),
    submit: send,
  });
  const first = form.snapshot();
  return (
    <>
      <h1 class="font-semibold text-page">Endpoint</h1>
      <Form of={form} class="mt-4 grid gap-4">
        <FormSummary />
        <Select
          at="/method"
          label="Method"
          options={['GET', 'POST', 'ANY'].map((value) => ({ value, text: value }))}
        />
        <NumberField at="/response_status_code" label="Status" min={200} max={599} step={1} />
        <NumberField at="/min_wait_time" label="Wait" unit="ms" />
        <Switch at="/enabled" label="Enabled" />
        <PairRows
          at="/params"
          shape="list"
          label="Parameters"
          nameLabel="Parameter"
          valueLabel="Value"
          addLabel="Add parameter"
          newRow={(name, value) => ({ name, value, required: false })}
          isOrdered
          isMono
        />
        <PairRows
          at="/response_headers"
          shape="record"
          label="Headers"
          nameLabel="Header"
          valueLabel="Content"
          addLabel="Add header"
          mayRepeat
          isMono
        />
        <div class="flex gap-2">
          <SubmitButton cleanReason="Nothing was changed">Save</SubmitButton>
          <button type="button" onClick={() => form.restore(first)}>
            Undo all
          </button>
          <output data-testid="changed">{form.changed().join(' ')}</output>
        </div>
      </Form>
      <pre data-testid="document" class="whitespace-pre-wrap break-all">
        {JSON.stringify(form.document())}
      </pre>
      <pre data-testid="sent" class="whitespace-pre-wrap break-all">
        {JSON.stringify(sent())}
      </pre>
    </>
  );
}
