import { useNavigate } from '@solidjs/router';
import { Show } from 'solid-js';
import { collectionsOf } from '../../../api/collection-queries';
import { createCollection } from '../../../api/collection-writes';
import { useQueryClient } from '../../../api/query/client';
import { inferSchema } from '../../../api/schema-calls';
import { useGroup } from '../../../parts/group-frame';
import { paths } from '../../../parts/paths';
import { useProject } from '../../../parts/project-frame';
import { ActionButton } from '../../../ui/action-button';
import { CodeEditor } from '../../../ui/code-editor/code-editor';
import { Dialog } from '../../../ui/dialog';
import { Checkbox } from '../../../ui/form/checkbox';
import { createForm } from '../../../ui/form/create-form';
import { Form } from '../../../ui/form/form';
import { FormSummary } from '../../../ui/form/form-summary';
import { NumberField } from '../../../ui/form/number-field';
import { SubmitButton } from '../../../ui/form/submit-button';
import { TextField } from '../../../ui/form/text-field';
import { showToast } from '../../../ui/toasts';
import type { DataAddress } from '../create-data-address';
import { exampleRows } from './example-rows';
import { words } from './words';

type Values = {
  name: string;
  path?: string | undefined;
  examples: string;
  infer: boolean;
  keep: boolean;
  count: number;
};

const INITIAL: Values = { name: '', examples: '', infer: true, keep: true, count: 0 };

/** From some rows everything else can be guessed, and changed later. */
export function NewCollectionDialog(props: { address: DataAddress }) {
  const { project } = useProject();
  const { group } = useGroup();
  const navigate = useNavigate();
  const client = useQueryClient();
  const form = createForm<Values>({
    initial: INITIAL,
    validate: ({ name, examples }) => [
      ...(name.trim() === '' ? [{ pointer: '/name', message: words().nameNeeded }] : []),
      ...(exampleRows(examples) ? [] : [{ pointer: '/examples', message: words().notRows }]),
    ],
    submit: async (values) => {
      const rows = exampleRows(values.examples) ?? [];
      const schema = values.infer && rows.length > 0 ? await inferSchema(rows.slice(0, 100)) : null;
      const made = await createCollection(group().id, {
        name: values.name.trim(),
        ...(values.path ? { path: values.path } : {}),
        // What the server has inferred it takes.
        schema: schema as Record<string, unknown> | null,
        seed: values.keep || schema === null ? { rows: values.keep ? rows : [] } : { count: values.count },
      });
      await client.invalidateQueries({ queryKey: collectionsOf(group().id) });
      showToast({ text: words().created(made.name), tone: 'success' });
      navigate(paths.collection(project().slug, group().slug, made.name));
    },
  });
  form.keepDraft(`collection:new:${group().id}`);
  const examples = form.field<string>('/examples', { label: () => words().examples });
  const hasRows = () => (exampleRows(form.values.examples) ?? []).length > 0;

  return (
    <Dialog
      open
      title={words().newCollection}
      description={words().newCollectionHint}
      onClose={props.address.dismiss}
      footer={
        <>
          <ActionButton onPress={props.address.dismiss}>{words().cancel}</ActionButton>
          <SubmitButton form={form}>{words().create}</SubmitButton>
        </>
      }
    >
      <Form of={form} class="grid gap-4">
        <FormSummary />
        <div class="grid gap-4 sm:grid-cols-2">
          <TextField at="/name" label={words().name} hint={words().nameHint} isRequired isMono />
          <TextField
            at="/path"
            label={words().path}
            hint={words().pathHint}
            placeholder={`/${form.values.name || '…'}`}
            whenEmpty="absent"
            isMono
          />
        </div>
        <CodeEditor
          id={examples.id()}
          label={words().examples}
          language="json"
          hint={words().examplesHint}
          value={examples.value()}
          error={examples.error()}
          minLines={6}
          maxLines={14}
          onInput={examples.set}
          onBlur={examples.blur}
        />
        <Show when={hasRows()}>
          <Checkbox at="/keep" label={words().keepRows} />
          <Checkbox at="/infer" label={words().inferFromRows} />
          <Show when={form.values.infer && !form.values.keep}>
            <NumberField at="/count" label={words().seedCount} min={0} max={10_000} />
          </Show>
        </Show>
      </Form>
    </Dialog>
  );
}
