import { Show } from 'solid-js';
import type { Collection } from '../../../../api/collection-queries';
import { ActionButton } from '../../../../ui/action-button';
import { Banner } from '../../../../ui/banner';
import { createLeaveGuard } from '../../../../ui/form/create-leave-guard';
import { DraftNotice } from '../../../../ui/form/draft-notice';
import { Form } from '../../../../ui/form/form';
import { FormSummary } from '../../../../ui/form/form-summary';
import { Select } from '../../../../ui/form/select';
import { StringList } from '../../../../ui/form/string-list';
import { SubmitButton } from '../../../../ui/form/submit-button';
import { Switch } from '../../../../ui/form/switch';
import { TextArea } from '../../../../ui/form/text-area';
import { TextField } from '../../../../ui/form/text-field';
import { SaveKeys } from '../../../../ui/save-keys';
import { Sheet } from '../../../../ui/sheet';
import type { CollectionDialogProps } from '../collection-dialogs';
import { words } from '../words';
import { createSettings } from './create-settings';
import { RelationRows } from './relation-rows';
import { SchemaField } from './schema-field';
import { SeedFields } from './seed-fields';

const ID_STRATEGIES = ['auto', 'number', 'uuid', 'random', 'client'] as const;
const DIALECTS = ['auto', 'v0', 'v1', 'mockoon'] as const;
const ON_DELETE = ['auto', 'cascade', 'nullify', 'keep'] as const;

export function SettingsForm(props: CollectionDialogProps & { saved: Collection }) {
  const { form, other, takeOther, keepDraft } = createSettings(props.saved, props.address.dismiss);
  const draft = keepDraft(`collection:${props.saved.id}`);
  const guard = createLeaveGuard(form.isDirty);
  const choices = <Value extends string>(values: readonly Value[], texts: Record<Value, string>) =>
    values.map((value) => ({ value, text: texts[value] }));

  return (
    <Sheet
      open
      title={words().settingsOf(props.collection.name)}
      isKept={form.isDirty()}
      onClose={props.address.dismiss}
      footer={
        <>
          <ActionButton onPress={props.address.dismiss}>{words().cancel}</ActionButton>
          <SubmitButton form={form} keys="Ctrl+S" reason={props.reason} cleanReason={words().nothingChanged}>
            {words().save}
          </SubmitButton>
        </>
      }
    >
      <SaveKeys onSave={() => void (props.reason === undefined && form.isDirty() && form.submit())}>
        <Form of={form} class="grid grid-cols-1 gap-4">
          <Show when={other()}>
            <Banner
              tone="warning"
              action={<ActionButton onPress={takeOther}>{words().takeTheirs}</ActionButton>}
            >
              {words().conflict}
            </Banner>
          </Show>
          <DraftNotice draft={draft} />
          <FormSummary />
          <div class="grid gap-4 sm:grid-cols-2">
            <TextField at="/name" label={words().name} isRequired isMono isFirst reason={props.reason} />
            <TextField at="/path" label={words().path} isRequired isMono reason={props.reason} />
          </div>
          <TextArea at="/description" label={words().description} rows={2} reason={props.reason} />
          <div class="grid gap-3">
            <Switch at="/enabled" label={words().enabled} hint={words().enabledHint} reason={props.reason} />
            <Switch
              at="/read_only"
              label={words().readOnly}
              hint={words().readOnlyHint}
              reason={props.reason}
            />
            <Switch
              at="/singular"
              label={words().singular}
              hint={words().singularHint}
              reason={props.reason}
            />
          </div>
          <SchemaField form={form} rows={props.items.firstItems()} reason={props.reason} />
          <SeedFields form={form} reason={props.reason} />
          <div class="grid gap-4 sm:grid-cols-2">
            <TextField at="/id_field" label={words().idField} isRequired isMono reason={props.reason} />
            <Select
              at="/id_strategy"
              label={words().idStrategy}
              options={choices(ID_STRATEGIES, words().idStrategies)}
              reason={props.reason}
            />
          </div>
          <Select
            at="/dialect"
            label={words().dialect}
            hint={words().dialectHint}
            options={choices(DIALECTS, words().dialects)}
            reason={props.reason}
          />
          <StringList
            at="/unique_keys"
            label={words().uniqueKeys}
            hint={words().uniqueKeysHint}
            itemLabel={words().uniqueKey}
            addLabel={words().addUniqueKey}
            isMono
            reason={props.reason}
          />
          <RelationRows collections={props.collections.map(({ name }) => name)} reason={props.reason} />
          <Select
            at="/on_delete"
            label={words().onDelete}
            options={choices(ON_DELETE, words().onDeletes)}
            reason={props.reason}
          />
        </Form>
      </SaveKeys>
      <guard.Dialog />
    </Sheet>
  );
}
