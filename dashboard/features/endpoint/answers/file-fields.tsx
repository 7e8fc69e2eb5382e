import { createSignal } from 'solid-js';
import { filesQuery, uploadFile } from '../../../api/file-queries';
import { useQueryClient } from '../../../api/query/client';
import { useQuery } from '../../../api/query/use-query';
import { bytes } from '../../../i18n/format';
import { ActionButton } from '../../../ui/action-button';
import { Combobox } from '../../../ui/combobox';
import { TextField } from '../../../ui/form/text-field';
import { showToast } from '../../../ui/toasts';
import { useEditing } from '../editor-context';
import { words } from './words';

export function FileFields(props: { at: string }) {
  const { form, group } = useEditing();
  const files = useQuery(() => filesQuery(group().id));
  const known = () => files.data ?? [];
  const field = form.field<string>(() => `${props.at}/file`, { label: () => words().file });

  function options(typed: string) {
    const found = known().filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()));
    const listed = found.map(({ name, size }) => ({ value: name, text: name, note: bytes(size) }));
    const isNew = typed !== '' && !found.some(({ name }) => name === typed);
    return isNew ? [...listed, { value: typed, text: words().useName(typed) }] : listed;
  }

  return (
    <>
      <div class="flex flex-wrap items-start gap-3">
        <Combobox
          label={words().file}
          hint={words().fileHint}
          class="min-w-48 grow"
          id={field.id()}
          error={field.error()}
          value={field.value()}
          text={field.value()}
          optionsFor={options}
          none={words().noFiles}
          isMono
          isRequired
          onChange={field.choose}
          onBlur={field.blur}
        />
        <Upload onUploaded={field.choose} />
      </div>
      <div class="grid gap-4 sm:grid-cols-2">
        <TextField
          at={`${props.at}/content_type`}
          label={words().contentType}
          hint={words().contentTypeHint}
          whenEmpty="absent"
          isMono
        />
        <TextField
          at={`${props.at}/download_name`}
          label={words().downloadName}
          hint={words().downloadNameHint}
          whenEmpty="absent"
        />
      </div>
    </>
  );
}

function Upload(props: { onUploaded: (name: string) => void }) {
  const { group } = useEditing();
  const queries = useQueryClient();
  const [isBusy, setBusy] = createSignal(false);
  let input: HTMLInputElement | undefined;

  async function upload(file: File | undefined): Promise<void> {
    if (!file) return;
    setBusy(true);
    try {
      await uploadFile(group().id, file);
      await queries.invalidateQueries({ queryKey: filesQuery(group().id).queryKey });
      props.onUploaded(file.name);
      showToast({ text: words().uploaded(file.name), tone: 'success' });
    } catch (error) {
      const why = error instanceof Error ? error.message : '';
      showToast({ text: words().uploadFailed(why), tone: 'danger' });
    } finally {
      setBusy(false);
    }
  }

  return (
    <div class="pt-5">
      <input
        ref={input}
        type="file"
        class="hidden"
        onChange={(event) => void upload(event.currentTarget.files?.[0])}
      />
      <ActionButton isBusy={isBusy()} onPress={() => input?.click()}>
        {words().upload}
      </ActionButton>
    </div>
  );
}
