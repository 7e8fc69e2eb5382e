export type Tone = 'plain' | 'accent' | 'info' | 'success' | 'warning' | 'danger';

export const toneText: Record<Tone, string> = {
  plain: 'text-fg-muted',
  accent: 'text-accent',
  info: 'text-info',
  success: 'text-success',
  warning: 'text-warning',
  danger: 'text-danger',
};

/** On the soft ground of the same tone. */
export const toneSoft: Record<Tone, string> = {
  plain: 'bg-head-soft text-fg-muted',
  accent: 'bg-accent-soft text-accent',
  info: 'bg-info-soft text-info',
  success: 'bg-success-soft text-success',
  warning: 'bg-warning-soft text-warning',
  danger: 'bg-danger-soft text-danger',
};

export const toneFill: Record<Tone, string> = {
  plain: 'fill-control',
  accent: 'fill-accent',
  info: 'fill-info',
  success: 'fill-success',
  warning: 'fill-warning',
  danger: 'fill-danger',
};
