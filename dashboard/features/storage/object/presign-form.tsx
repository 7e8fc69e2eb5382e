import { createSignal, Show } from 'solid-js';
import IconLink from '~icons/lucide/link';
import type { ObjectAt } from '../../../api/store-queries';
import { type Presigned, presignObject } from '../../../api/store-writes';
import { ProblemNotice } from '../../../parts/problem-notice';
import { ActionButton } from '../../../ui/action-button';
import { NumberField } from '../../../ui/number-field';
import { Select } from '../../../ui/select';
import { MadeLink } from './made-link';
import { words } from './words';

const METHODS = ['GET', 'PUT', 'HEAD', 'DELETE'] as const;
const WEEK_MINUTES = 10_080;
const USUAL_MINUTES = 15;

type Made = { link: Presigned; madeAt: number; seconds: number };

/** A link that does one thing with an object, for whoever has it, until its time is over. */
export function PresignForm(props: { at: ObjectAt; reason: string | undefined }) {
  const [method, setMethod] = createSignal<(typeof METHODS)[number]>('GET');
  const [minutes, setMinutes] = createSignal<number | undefined>(USUAL_MINUTES);
  const [made, setMade] = createSignal<Made>();
  const [failure, setFailure] = createSignal<unknown>();
  const [isBusy, setBusy] = createSignal(false);
  const seconds = () => Math.round((minutes() ?? 0) * 60);
  const error = () =>
    seconds() >= 1 && seconds() <= WEEK_MINUTES * 60 ? undefined : words().minutesBetween(WEEK_MINUTES);

  async function make(): Promise<void> {
    const { key, version } = props.at;
    setBusy(true);
    setFailure(undefined);
    try {
      const lasts = seconds();
      const link = await presignObject(props.at, {
        key,
        method: method(),
        expires_in: lasts,
        ...(version === undefined || method() === 'PUT' ? {} : { version_id: version }),
      });
      setMade({ link, madeAt: Date.now(), seconds: lasts });
    } catch (problem) {
      setFailure(() => problem);
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <p class="text-fg-muted">{words().linkHint}</p>
      <form
        class="grid gap-3 sm:grid-cols-2"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!error() && !props.reason) void make();
        }}
      >
        <Select
          label={words().method}
          value={method()}
          options={METHODS.map((each) => ({ value: each, text: words().methods[each] }))}
          onChange={(value) => setMethod(METHODS.find((each) => each === value) ?? 'GET')}
        />
        <NumberField
          label={words().minutes}
          value={minutes()}
          min={1}
          max={WEEK_MINUTES}
          error={error()}
          onInput={setMinutes}
        />
        <div class="sm:col-span-full">
          <ActionButton
            type="submit"
            look="primary"
            icon={<IconLink />}
            reason={props.reason ?? error()}
            isBusy={isBusy()}
          >
            {words().makeLink}
          </ActionButton>
        </div>
      </form>
      <Show when={failure()}>{(problem) => <ProblemNotice error={problem()} />}</Show>
      <Show when={made()} keyed>
        {(each) => <MadeLink link={each.link} madeAt={each.madeAt} seconds={each.seconds} />}
      </Show>
    </>
  );
}
