import type { Component, JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import IconClock from '~icons/lucide/clock-alert';
import IconNone from '~icons/lucide/minus';
import IconValid from '~icons/lucide/shield-check';
import IconAbsent from '~icons/lucide/shield-off';
import IconInvalid from '~icons/lucide/shield-x';
import type { Verdict } from '../../api/webhook-queries';
import { Badge } from '../../ui/badge';
import { toneText } from '../../ui/tone';
import { VERDICT_TONES } from './verdicts';
import { words } from './words';

const ICONS: Record<Verdict, Component<JSX.SvgSVGAttributes<SVGSVGElement>>> = {
  valid: IconValid,
  invalid: IconInvalid,
  stale: IconClock,
  absent: IconAbsent,
  unchecked: IconNone,
};

/** In a word, what the signature was worth. */
export function VerdictBadge(props: { verdict: Verdict }) {
  return (
    <Badge tone={VERDICT_TONES[props.verdict]} icon={<Dynamic component={ICONS[props.verdict]} />}>
      {words().verdicts[props.verdict]}
    </Badge>
  );
}

/** In a row: the word comes where there is room for it. */
export function VerdictMark(props: { verdict: Verdict; wordClass: string }) {
  return (
    <span
      class={`flex min-w-0 items-center gap-1.5 text-label ${toneText[VERDICT_TONES[props.verdict]]}`}
      title={words().verdicts[props.verdict]}
    >
      <Dynamic component={ICONS[props.verdict]} class="shrink-0" aria-hidden="true" />
      <span class={`truncate ${props.wordClass}`}>{words().verdicts[props.verdict]}</span>
    </span>
  );
}
