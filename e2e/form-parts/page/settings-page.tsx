import { createResource, Show } from 'solid-js';
import { formSchema } from '../../../dashboard/api/schemas';
import { settingWords } from '../../../dashboard/parts/settings/setting-words';
import { createForm } from '../../../dashboard/ui/form/create-form';
import { Form } from '../../../dashboard/ui/form/form';
import { FormSummary } from '../../../dashboard/ui/form/form-summary';
import type { JsonSchema } from '../../../dashboard/ui/form/json-schema';
import { SchemaForm } from '../../../dashboard/ui/form/schema-form/schema-form';
import { SubmitButton } from '../../../dashboard/ui/form/submit-button';
import { send, sent } from './server';

export function SettingsPage() {
  const [loaded] = createResource(async () => ({
    common: await formSchema('common-config')(),
    http: await formSchema('http-config')(),
    chaos: await formSchema('chaos-settings')(),
    log: await formSchema('log-settings')(),
  }));
  return <Show when={loaded()}>{(schemas) => <Settings {...schemas()} />}</Show>;
}

function Settings(props: Record<'common' | 'http' | 'chaos' | 'log', JsonSchema>) {
  const schema = (): JsonSchema => ({
    $defs: { ...props.common.$defs, ...props.http.$defs, ...props.chaos.$defs, ...props.log.$defs },
    type: 'object',
    properties: {
      common: { $ref: props.common.$ref ?? '' },
      http: { $ref: props.http.$ref ?? '' },
      chaos: { $ref: props.chaos.$ref ?? '' },
      log: { $ref: props.log.$ref ?? '' },
    },
  });
  const form = createForm({
    initial: { common: {}, http: {}, chaos: { enabled: true }, log: {} },
    schema: schema(),
    submit: send,
  });
  return (
    <>
      <h1 class="font-semibold text-page">Settings</h1>
      <Form of={form} class="mt-4 grid gap-8">
        <FormSummary />
        <section aria-label="Gate">
          <SchemaForm schema={props.common} at="/common" words={settingWords('config')} />
        </section>
        <section aria-label="HTTP">
          <SchemaForm schema={props.http} at="/http" words={settingWords('config')} />
        </section>
        <section aria-label="Chaos">
          <SchemaForm schema={props.chaos} at="/chaos" words={settingWords('chaos')} />
        </section>
        <section aria-label="Log">
          <SchemaForm schema={props.log} at="/log" words={settingWords('log')} />
        </section>
        <div>
          <SubmitButton>Save settings</SubmitButton>
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
