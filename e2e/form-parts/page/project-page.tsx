import { For } from 'solid-js';
import { formSchema } from '../../../dashboard/api/schemas';
import { createForm } from '../../../dashboard/ui/form/create-form';
import { createLeaveGuard } from '../../../dashboard/ui/form/create-leave-guard';
import { DraftNotice } from '../../../dashboard/ui/form/draft-notice';
import { Form } from '../../../dashboard/ui/form/form';
import { FormSummary } from '../../../dashboard/ui/form/form-summary';
import { SubmitButton } from '../../../dashboard/ui/form/submit-button';
import { TextArea } from '../../../dashboard/ui/form/text-area';
import { TextField } from '../../../dashboard/ui/form/text-field';
import { ANSWERS, answer, send, sent, setAnswer } from './server';

type NewProject = { name: string; slug?: string; description: string };

const INITIAL: NewProject = { name: '', description: '' };

export function ProjectPage() {
  const form = createForm({ initial: INITIAL, schema: formSchema('new-project'), submit: send });
  const draft = form.keepDraft('project');
  const guard = createLeaveGuard(form.isDirty, { onLeave: draft.drop });
  return (
    <>
      <h1 class="font-semibold text-page">New project</h1>
      <Form of={form} class="mt-4 grid gap-4">
        <DraftNotice draft={draft} />
        <FormSummary />
        <TextField at="/name" label="Name" isRequired />
        <TextField
          at="/slug"
          label="Slug"
          hint="Made from the name when left out."
          whenEmpty="absent"
          isMono
        />
        <TextArea at="/description" label="Description" rows={2} />
        <div class="flex gap-2">
          <SubmitButton>Create project</SubmitButton>
          <button type="button" onClick={() => form.reset()}>
            Start again
          </button>
          <output data-testid="dirty">{form.isDirty() ? 'edited' : 'clean'}</output>
        </div>
      </Form>
      <label class="mt-8 block" for="server">
        The server
      </label>
      <select
        id="server"
        onChange={(event) =>
          setAnswer(ANSWERS.find((one) => one === event.currentTarget.value) ?? 'takes it')
        }
      >
        <For each={ANSWERS}>{(one) => <option selected={one === answer()}>{one}</option>}</For>
      </select>
      <a href="/?dialog=new">Open a dialog</a>
      <pre data-testid="sent" class="whitespace-pre-wrap break-all">
        {JSON.stringify(sent())}
      </pre>
      <guard.Dialog />
    </>
  );
}
