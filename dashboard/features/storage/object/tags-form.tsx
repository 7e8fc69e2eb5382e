import { useQueryClient } from '../../../api/query/client';
import { type ObjectAt, objectQuery } from '../../../api/store-queries';
import { setTags } from '../../../api/store-writes';
import { createForm } from '../../../ui/form/create-form';
import { Form } from '../../../ui/form/form';
import { FormSummary } from '../../../ui/form/form-summary';
import { PairRows } from '../../../ui/form/pair-rows';
import { SubmitButton } from '../../../ui/form/submit-button';
import { showToast } from '../../../ui/toasts';
import { words } from './words';

type Props = { at: ObjectAt; tags: Record<string, string>; reason: string | undefined };

const MOST = 10;

export function TagsForm(props: Props) {
  const queries = useQueryClient();
  const form = createForm<{ tags: Record<string, string> }>({
    initial: { tags: props.tags },
    validate: ({ tags }) =>
      Object.keys(tags).length > MOST ? [{ pointer: '/tags', message: words().tooManyTags(MOST) }] : [],
    submit: async ({ tags }) => {
      const { at } = props;
      const object = await setTags(at, tags);
      queries.setQueryData(objectQuery(at).queryKey, object);
      showToast({ text: words().tagsSaved, tone: 'success' });
    },
  });
  return (
    <Form of={form} class="grid min-w-0 gap-3 border-line border-t pt-4">
      <FormSummary />
      <PairRows
        at="/tags"
        shape="record"
        label={words().tags}
        hint={words().tagsHint}
        nameLabel={words().tagName}
        valueLabel={words().tagValue}
        addLabel={words().addTag}
        reason={props.reason}
      />
      <div class="flex justify-end">
        <SubmitButton form={form} reason={props.reason} cleanReason={words().nothingChanged}>
          {words().saveTags}
        </SubmitButton>
      </div>
    </Form>
  );
}
