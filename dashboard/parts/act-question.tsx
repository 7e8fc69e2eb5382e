import { type ComponentProps, createSignal, Show, splitProps } from 'solid-js';
import { Question } from '../ui/question';
import { ProblemNotice } from './problem-notice';

type Props = Omit<ComponentProps<typeof Question>, 'isBusy' | 'error' | 'onConfirm'> & {
  /** What is asked about. */
  act: () => Promise<void>;
};

/** A question that stays until what it asks about is done, and tells why it could not be. */
export function ActQuestion(props: Props) {
  const [own, question] = splitProps(props, ['act']);
  const [isBusy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<unknown>();

  async function confirm(): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      await own.act();
    } catch (error) {
      setFailure(() => error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Question
      {...question}
      isBusy={isBusy()}
      error={<Show when={failure()}>{(error) => <ProblemNotice error={error()} />}</Show>}
      onConfirm={() => void confirm()}
    />
  );
}
