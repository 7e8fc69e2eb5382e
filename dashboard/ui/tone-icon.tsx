import type { JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import IconOk from '~icons/lucide/circle-check';
import IconDanger from '~icons/lucide/circle-x';
import IconInfo from '~icons/lucide/info';
import IconWarning from '~icons/lucide/triangle-alert';
import { type Tone, toneText } from './tone';

const ICONS: Record<Tone, (props: { class?: string }) => JSX.Element> = {
  plain: IconInfo,
  accent: IconInfo,
  info: IconInfo,
  success: IconOk,
  warning: IconWarning,
  danger: IconDanger,
};

export function ToneIcon(props: { tone: Tone }) {
  return <Dynamic component={ICONS[props.tone]} class={toneText[props.tone]} />;
}
