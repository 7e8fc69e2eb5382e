import { NumberField } from '../../../ui/number-field';
import { TextField } from '../../../ui/text-field';
import { backOffOf } from './back-off-text';
import { MOST_ATTEMPTS } from './replay-draft';
import { words } from './words';

type Props = {
  attempts: number;
  backOff: string;
  onAttempts: (attempts: number) => void;
  onBackOff: (text: string) => void;
};

/** How often it is tried, and how long in between. */
export function AttemptFields(props: Props) {
  return (
    <div class="grid items-start gap-4 sm:grid-cols-2">
      <NumberField
        label={words().attempts}
        hint={words().attemptsHint}
        min={1}
        max={MOST_ATTEMPTS}
        step={1}
        value={props.attempts}
        onInput={(value) => props.onAttempts(Math.min(MOST_ATTEMPTS, Math.max(1, Math.round(value ?? 1))))}
      />
      <TextField
        label={words().backOff}
        hint={words().backOffHint}
        value={props.backOff}
        error={backOffOf(props.backOff) === undefined ? words().backOffBad : undefined}
        isMono
        onInput={props.onBackOff}
      />
    </div>
  );
}
