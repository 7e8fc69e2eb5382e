import { type JSX, Show, Suspense } from 'solid-js';
import { lazyPart } from '../../i18n/lazy-part';
import { ActionButton } from '../../ui/action-button';
import { Banner } from '../../ui/banner';
import { DraftNotice } from '../../ui/form/draft-notice';
import { Form } from '../../ui/form/form';
import { FormSummary } from '../../ui/form/form-summary';
import { SubmitButton } from '../../ui/form/submit-button';
import { Sheet } from '../../ui/sheet';
import type { GroupForm } from './create-group-form';
import { words } from './words';

const ConflictDialog = lazyPart(async () => (await import('../conflict/conflict-dialog')).ConflictDialog);

type Props<Values extends object> = {
  editing: GroupForm<Values>;
  /** What is typed is kept under this name. */
  draft: string;
  title: string;
  description?: string;
  /** Why nothing can be changed now. */
  reason: string | undefined;
  onClose: () => void;
  children: JSX.Element;
};

/** Settings of a group beside its page: a draft of them is kept, and they are saved together. */
export function GroupSheet<Values extends object>(props: Props<Values>) {
  const { form, dispute, postpone, settle } = props.editing;
  const draft = props.editing.keepDraft(props.draft);

  function cancel(): void {
    form.reset();
    props.onClose();
  }

  return (
    <Sheet
      open
      title={props.title}
      description={props.description}
      onClose={() => props.onClose()}
      footer={
        <>
          <ActionButton onPress={cancel}>{words().cancel}</ActionButton>
          <SubmitButton form={form} reason={props.reason} cleanReason={words().nothingChanged}>
            {words().save}
          </SubmitButton>
        </>
      }
    >
      <Form of={form} class="grid min-w-0 gap-4">
        <Show when={props.reason}>{(why) => <Banner tone="info">{why()}</Banner>}</Show>
        <DraftNotice draft={draft} />
        <FormSummary />
        {props.children}
      </Form>
      <Suspense>
        <Show when={dispute()}>
          {(disputed) => <ConflictDialog dispute={disputed()} onLater={postpone} onSave={settle} />}
        </Show>
      </Suspense>
    </Sheet>
  );
}
