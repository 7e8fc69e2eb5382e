import { type Tone, toneSoft, toneText } from './tone';

type Props = { status: number; look?: 'chip' | 'text' | undefined };

/** A call that nobody answered has no status. */
export function StatusMark(props: Props) {
  const look = () =>
    props.look === 'chip'
      ? `inline-flex min-h-5 items-center rounded-chip px-1.5 text-label ${toneSoft[statusTone(props.status)]}`
      : `block text-mono ${toneText[statusTone(props.status)]}`;
  return (
    <span class={`shrink-0 font-medium font-mono tabular-nums ${look()}`}>
      {props.status === 0 ? '–' : props.status}
    </span>
  );
}

export function statusTone(status: number): Tone {
  if (status === 0 || status >= 500) return 'danger';
  if (status >= 400) return 'warning';
  if (status >= 300) return 'info';
  return status >= 200 ? 'success' : 'plain';
}
