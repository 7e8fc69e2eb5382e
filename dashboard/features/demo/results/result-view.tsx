import { createSignal, Show } from 'solid-js';
import type { ResultDocument } from '../../../api/worker-types';
import { bytes } from '../../../i18n/format';
import { number } from '../../../i18n/numbers';
import { BoxToggles } from '../../../parts/seen-image/box-toggles';
import { type SeenKind, seenBoxes } from '../../../parts/seen-image/seen-box';
import { SeenBoxes } from '../../../parts/seen-image/seen-boxes';
import { words } from '../words';
import { AnalysisView } from './analysis-view';
import { CompareView } from './compare-view';
import { comparedWith, firstVariant } from './picture-source';
import { VariantList } from './variant-list';

/** One picture: what was sent, what came of it, what was seen in it. */
export function ResultView(props: { result: ResultDocument; fileName: string; originalUrl: string | null }) {
  const [chosen, choose] = createSignal(firstVariant(props.result));
  const [boxes, setBoxes] = createSignal<SeenKind[]>([]);
  const original = () => props.result.original;
  const before = () => comparedWith(props.result, props.originalUrl, words().results.original);
  const after = () => props.result.variants.find(({ name }) => name === chosen());

  return (
    <article class="grid min-w-0 grid-cols-1 gap-4">
      <div class="flex flex-wrap items-center justify-between gap-2">
        <div class="min-w-0">
          <h3 class="truncate font-semibold" translate="no">
            {props.fileName}
          </h3>
          <p class="text-fg-muted text-label tabular-nums">
            {words().results.original}: <span translate="no">{original().format.toUpperCase()}</span>{' '}
            {number(original().width)} × {number(original().height)} · {bytes(original().size)}
          </p>
        </div>
        <Show when={props.result.analysis}>
          {(analysis) => <BoxToggles seen={analysis()} shown={boxes()} onChange={setBoxes} />}
        </Show>
      </div>
      <Show when={after()} fallback={<p class="text-fg-muted">{words().results.noVariants}</p>}>
        {(variant) => (
          <CompareView before={before()} after={variant()} blurHash={props.result.analysis?.blur_hash}>
            <Show when={boxes().length > 0 && props.result.analysis}>
              {(analysis) => <SeenBoxes boxes={seenBoxes(analysis(), boxes())} />}
            </Show>
          </CompareView>
        )}
      </Show>
      <VariantList result={props.result} chosen={chosen()} onChoose={choose} />
      <Show when={props.result.analysis}>{(analysis) => <AnalysisView analysis={analysis()} />}</Show>
    </article>
  );
}
