import { createSignal, For, Show } from 'solid-js';
import IconImagePlus from '~icons/lucide/image-plus';
import IconX from '~icons/lucide/x';
import { bytes } from '../../../i18n/format';
import { button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { StepCard } from '../step-card';
import { words } from '../words';
import { ACCEPTED, type Checked, checkFiles, MOST_AT_ONCE } from './file-checks';

/** The most that any image API takes. */
const MOST_BYTES = 25 * 1024 * 1024;

/** `mostBytes`: null where the page is not told. */
type Props = { mostBytes: number | null; onUpload: (files: File[]) => void };

/** Where files are dropped or chosen; what is no image never leaves this device. */
export function UploadCard(props: Props) {
  let input: HTMLInputElement | undefined;
  const [depth, setDepth] = createSignal(0);
  const [refused, setRefused] = createSignal<Checked<File>[]>([]);
  const isOver = () => depth() > 0;
  const most = () => props.mostBytes ?? MOST_BYTES;

  async function take(files: Iterable<File>): Promise<void> {
    const checked = await checkFiles([...files], most());
    setRefused(checked.filter(({ fault }) => fault !== null));
    const good = checked.filter(({ fault }) => fault === null).map(({ file }) => file);
    if (good.length > 0) props.onUpload(good);
  }

  function dropped(event: DragEvent): void {
    event.preventDefault();
    setDepth(0);
    void take(event.dataTransfer?.files ?? []);
  }

  const because = ({ fault }: Checked<File>) =>
    fault === null ? '' : words().upload.faults[fault](bytes(most()), MOST_AT_ONCE);

  return (
    <StepCard number={2} title={words().steps.upload}>
      {/* The button inside does the same without a pointer. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on is no control */}
      <div
        class={`grid justify-items-center gap-2 rounded-card border border-dashed px-4 py-6 text-center ${isOver() ? 'border-accent bg-accent-soft' : 'border-control'}`}
        onDragEnter={(event) => {
          event.preventDefault();
          setDepth((now) => now + 1);
        }}
        onDragLeave={() => setDepth((now) => now - 1)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={dropped}
      >
        <p>{words().upload.drop(MOST_AT_ONCE)}</p>
        <button type="button" class={button.primary} onClick={() => input?.click()}>
          <IconImagePlus />
          {words().upload.choose}
        </button>
        <p class="text-fg-subtle text-label">
          {props.mostBytes === null ? words().upload.types : words().upload.typesUpTo(bytes(props.mostBytes))}
        </p>
        <input
          ref={input}
          type="file"
          multiple
          accept={ACCEPTED}
          class="hidden"
          aria-label={words().upload.choose}
          onChange={(event) => {
            void take([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <Show when={refused().length > 0}>
        <div role="alert" class="flex items-start gap-2 rounded-control bg-danger-soft p-2 pl-3">
          <ul class="grid min-w-0 grow gap-1 py-1">
            <For each={refused()}>
              {(each) => (
                <li class="min-w-0">
                  <span class="font-medium" translate="no">
                    {each.file.name}
                  </span>{' '}
                  <span class="text-danger">{because(each)}</span>
                </li>
              )}
            </For>
          </ul>
          <IconButton label={words().upload.dismiss} icon={<IconX />} onPress={() => setRefused([])} />
        </div>
      </Show>
    </StepCard>
  );
}
