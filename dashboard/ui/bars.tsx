import { For } from 'solid-js';
import { type Tone, toneFill } from './tone';

type Bar = { value: number; label: string; tone?: Tone | undefined };
type Props = { bars: readonly Bar[]; label: string; class?: string | undefined };

const STEP = 10;
const GAP = 2;
const HEIGHT = 40;
/** What is not nothing is seen. */
const LEAST = 2;

/** Numbers side by side, as small columns; each tells its label when pointed at. */
export function Bars(props: Props) {
  const most = () => Math.max(...props.bars.map((bar) => bar.value), 1);
  const height = (value: number) => (value === 0 ? 0 : Math.max(LEAST, (value / most()) * HEIGHT));

  return (
    <svg
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${Math.max(1, props.bars.length) * STEP - GAP} ${HEIGHT}`}
      preserveAspectRatio="none"
      class={props.class ?? 'h-10 w-full'}
    >
      <For each={props.bars}>
        {(bar, index) => (
          <g>
            <title>{bar.label}</title>
            <rect x={index() * STEP} width={STEP - GAP} y="0" height={HEIGHT} fill="transparent" />
            <rect
              x={index() * STEP}
              width={STEP - GAP}
              y={HEIGHT - height(bar.value)}
              height={height(bar.value)}
              class={toneFill[bar.tone ?? 'accent']}
            />
          </g>
        )}
      </For>
    </svg>
  );
}
