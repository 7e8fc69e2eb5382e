import { createSignal } from 'solid-js';
import { ProblemError } from '../../api/problem-error';
import type { Finding } from '../../ui/code-editor/editor-types';
import { deepEqual } from '../../ui/form/deep-equal';
import { jsonFindings } from './json-findings';
import { words } from './words';

type Options = {
  value: unknown;
  /** What only some JSON may be. */
  refuse?: (value: unknown) => string | undefined;
  save: (value: unknown) => Promise<unknown>;
};

/** A JSON value while it is edited as text, and what the server says of it. */
export function createJsonDraft({ value, refuse, save }: Options) {
  const first = value === undefined ? '' : JSON.stringify(value, null, 2);
  const [text, setText] = createSignal(first);
  const [error, setError] = createSignal<string>();
  const [findings, setFindings] = createSignal<Finding[]>([]);
  const [isBusy, setBusy] = createSignal(false);

  function parsed(): { value: unknown } | undefined {
    try {
      return { value: JSON.parse(text()) };
    } catch {
      return undefined;
    }
  }

  return {
    text,
    error,
    findings,
    isBusy,
    isDirty: () => {
      const now = parsed();
      return now ? !deepEqual(now.value, value) : text() !== first;
    },
    input(next: string) {
      setText(next);
      setError(undefined);
      setFindings([]);
    },
    async submit(): Promise<boolean> {
      const now = parsed();
      const wrong = now ? refuse?.(now.value) : words().notJson;
      if (!now || wrong !== undefined) {
        setError(wrong);
        return false;
      }
      setBusy(true);
      try {
        await save(now.value);
        return true;
      } catch (refusal) {
        const fields = refusal instanceof ProblemError ? refusal.fields : [];
        setFindings(jsonFindings(text(), fields));
        // The editor itself says what is wrong at a place.
        if (fields.length === 0) setError(refusal instanceof Error ? refusal.message : String(refusal));
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}

export type JsonDraft = ReturnType<typeof createJsonDraft>;
