import { createEffect, createSignal, Match, on, onCleanup, Switch } from 'solid-js';
import { type AnalyzedImage, analyzeImage } from '../../../api/image-writes';
import { bytes } from '../../../i18n/format';
import { useGroup } from '../../../parts/group-frame';
import { ProblemNotice } from '../../../parts/problem-notice';
import { Card } from '../../../ui/card';
import { Loading, Skeleton } from '../../../ui/skeleton';
import type { ImagesAddress } from '../create-images-address';
import { formatName } from '../format-name';
import { SeenReport } from '../seen/seen-report';
import { PictureDrop } from './picture-drop';
import { words } from './words';

type Props = { address: ImagesAddress; onDecided: (rule: string | null) => void };

type Tried = { file: File; src: string; seen: AnalyzedImage };

/** What would be answered of a picture, and by whom it is decided; asked anew when the rules have changed. */
export function TryCard(props: Props) {
  const { group } = useGroup();
  const [file, setFile] = createSignal<File>();
  const [tried, setTried] = createSignal<Tried>();
  const [failure, setFailure] = createSignal<unknown>();
  const [isBusy, setBusy] = createSignal(false);
  let isGone = false;
  let chosen = 0;
  onCleanup(() => {
    isGone = true;
    show(undefined);
  });

  /** The address of the picture before is given back. */
  function show(next: Tried | undefined): void {
    const before = tried();
    setTried(() => next);
    if (before) URL.revokeObjectURL(before.src);
  }

  async function ask(next: File): Promise<void> {
    chosen += 1;
    const mine = chosen;
    setFile(next);
    setBusy(true);
    setFailure(undefined);
    try {
      const seen = await analyzeImage(props.address.at(), next);
      if (isGone || mine !== chosen) return;
      show({ file: next, src: URL.createObjectURL(next), seen });
      props.onDecided(seen.decided_by.rule);
    } catch (error) {
      if (isGone || mine !== chosen) return;
      show(undefined);
      setFailure(() => error);
      props.onDecided(null);
    } finally {
      if (!isGone && mine === chosen) setBusy(false);
    }
  }

  function askAgain(): void {
    const again = file();
    if (again) void ask(again);
  }

  createEffect(on(() => group().revision, askAgain, { defer: true }));

  return (
    <Card
      title={words().tryIt}
      actions={
        <span class="text-fg-muted text-label" role="status">
          {isBusy() ? words().asking : ''}
        </span>
      }
    >
      <PictureDrop isSmall={file() !== undefined} onChoose={(picture) => void ask(picture)} />
      <Switch>
        <Match when={failure()}>
          {(error) => (
            <>
              <p class="[overflow-wrap:anywhere]" translate="no">
                {file()?.name}
              </p>
              <ProblemNotice error={error()} onRetry={askAgain} />
            </>
          )}
        </Match>
        <Match when={tried()}>
          {(done) => (
            <>
              <p class="flex flex-wrap gap-x-3 text-fg-muted tabular-nums">
                <span class="font-medium text-fg [overflow-wrap:anywhere]" translate="no">
                  {done().file.name}
                </span>
                <span translate="no">{formatName(done().seen.original.format)}</span>
                <span>
                  {done().seen.original.width} × {done().seen.original.height}
                </span>
                <span>{bytes(done().seen.original.size)}</span>
              </p>
              <SeenReport
                analysis={done().seen}
                src={done().src}
                alt={done().file.name}
                width={done().seen.original.width}
                height={done().seen.original.height}
              />
            </>
          )}
        </Match>
        <Match when={isBusy()}>
          <Loading what={words().tryIt} />
          <Skeleton class="h-96" />
        </Match>
        <Match when={true}>
          <p class="text-fg-muted">{words().tryHint}</p>
        </Match>
      </Switch>
    </Card>
  );
}
