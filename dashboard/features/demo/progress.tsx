import type { Tone } from '../../ui/tone';

const FILL = {
  accent: 'bg-accent',
  success: 'bg-success',
  warning: 'bg-warning',
  danger: 'bg-danger',
} as const satisfies Partial<Record<Tone, string>>;

type Props = {
  label: string;
  /** From 0 to 1. */
  share: number;
  tone?: keyof typeof FILL | undefined;
};

export function Progress(props: Props) {
  const percent = () => Math.round(Math.min(1, Math.max(0, props.share)) * 100);
  return (
    <div
      role="progressbar"
      aria-label={props.label}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow={percent()}
      class="h-1.5 overflow-hidden rounded-full bg-line"
    >
      <div class={`h-full rounded-full ${FILL[props.tone ?? 'accent']}`} style={{ width: `${percent()}%` }} />
    </div>
  );
}
