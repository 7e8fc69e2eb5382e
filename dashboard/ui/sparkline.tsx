import { linePath } from './line-path';
import { type Tone, toneText } from './tone';

type Props = {
  values: readonly number[];
  /** What it shows, in words. */
  label: string;
  tone?: Tone | undefined;
  class?: string | undefined;
};

const WIDTH = 96;
const HEIGHT = 24;

/** How a number went, without axes. */
export function Sparkline(props: Props) {
  const line = () => linePath(props.values, WIDTH, HEIGHT - 2);
  return (
    <svg
      role="img"
      aria-label={props.label}
      viewBox={`0 -1 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      class={`${props.class ?? 'h-6 w-24'} ${toneText[props.tone ?? 'accent']}`}
    >
      <path d={`${line()} V${HEIGHT} H0 Z`} fill="currentColor" opacity="0.15" />
      <path
        d={line()}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
        vector-effect="non-scaling-stroke"
      />
    </svg>
  );
}
