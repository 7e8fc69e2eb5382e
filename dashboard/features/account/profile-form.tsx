import { createEffect, on } from 'solid-js';
import { renameMe } from '../../api/account-queries';
import { useQueryClient } from '../../api/query/client';
import { formSchema } from '../../api/schemas';
import { type Session, sessionQuery } from '../../api/session-queries';
import { Card } from '../../ui/card';
import { createForm } from '../../ui/form/create-form';
import { createLeaveGuard } from '../../ui/form/create-leave-guard';
import { DraftNotice } from '../../ui/form/draft-notice';
import { Form } from '../../ui/form/form';
import { FormSummary } from '../../ui/form/form-summary';
import { SubmitButton } from '../../ui/form/submit-button';
import { TextField } from '../../ui/form/text-field';
import { showToast } from '../../ui/toasts';
import { words } from './words';

export function ProfileForm(props: { user: Session['user'] }) {
  const cache = useQueryClient();
  const form = createForm({
    initial: { name: props.user.name },
    // A person's name and an organization's keep the same rules.
    schema: formSchema('organization'),
    submit: async ({ name }) => {
      const me = await renameMe(name);
      cache.setQueryData(sessionQuery().queryKey, me);
      form.reset({ name: me.user.name });
      showToast({ text: words().saved, tone: 'success' });
      await cache.invalidateQueries({ queryKey: ['members'] });
    },
  });
  const guard = createLeaveGuard(form.isDirty);
  const draft = form.keepDraft('profile');
  createEffect(
    on(
      () => props.user.name,
      (name) => form.rebase({ name }),
      { defer: true },
    ),
  );

  return (
    <Form of={form}>
      <Card title={words().aboutYou}>
        <DraftNotice draft={draft} />
        <FormSummary />
        <TextField at="/name" label={words().name} hint={words().nameHint} isRequired autocomplete="name" />
        <dl class="grid gap-1">
          <dt class="font-medium text-label">{words().email}</dt>
          <dd translate="no">{props.user.email ?? '–'}</dd>
          <dd class="text-fg-subtle text-label">{words().emailHint}</dd>
        </dl>
        <div>
          <SubmitButton cleanReason={words().nothingChanged}>{words().save}</SubmitButton>
        </div>
      </Card>
      <guard.Dialog />
    </Form>
  );
}
