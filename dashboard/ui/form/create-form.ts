import { batch, createMemo, createSignal, createUniqueId, on } from 'solid-js';
import { watchPresses } from './after-press';
import { changedPointers } from './changed-pointers';
import { createDraft, type Draft, type DraftOrigin } from './create-draft';
import { createField } from './create-field';
import { createFindings } from './create-findings';
import { createRows } from './create-rows';
import { createValues } from './create-values';
import { elementId } from './element-id';
import { refusedFields } from './finding';
import { focusFirst } from './focus-first';
import type { Form, FormOptions } from './form-type';
import { plainCopy } from './plain-copy';
import { valueAt } from './pointer';
import { rebased } from './rebased';
import type { Breach } from './schema-check';

/** A form over a document: what it holds, what is wrong with it, and what becomes of it. */
export function createForm<T extends object>(options: FormOptions<T>): Form<T> {
  const id = `form-${createUniqueId()}`;
  const [saved, setSaved] = createSignal<T>(plainCopy(options.initial), { equals: false });
  const [breaches, setBreaches] = createSignal<(document: unknown) => Breach[]>();
  const [isSubmitting, setSubmitting] = createSignal(false);
  const [failure, setFailure] = createSignal<unknown>();
  let draft: Draft | undefined;
  watchPresses();

  const values = createValues<T>(options.initial);
  const findings = createFindings({
    values,
    breaches,
    // The document is what the form was made for.
    rules: (document) => options.validate?.(document as T) ?? [],
  });
  const changed = createMemo(() => changedPointers(saved(), values.document()));
  const isEdited = () => changed().length > 0;
  const isOfParts = createMemo(on(failure, findings.isRefused));
  // A refusal of some parts ends with the last of them that is mended.
  const standing = () => (isOfParts() && !findings.isRefused() ? undefined : failure());
  const ready = loadCheck(options.schema).then(
    (check) => void setBreaches(() => check),
    // The server checks all of it again.
    (error: unknown) => console.error('The rules of the form did not load', error),
  );

  function settle(next: T): void {
    batch(() => {
      setSaved(() => plainCopy(next));
      findings.forget();
      setFailure(undefined);
    });
    draft?.drop();
  }

  function focusFirstInvalid(): void {
    const ids = findings.invalidHomes().map((home) => elementId(id, values.address(home)));
    focusFirst(ids, `${id}-summary`);
  }

  async function send(): Promise<boolean> {
    const sent = values.document();
    const before = saved();
    try {
      await options.submit(plainCopy(sent));
    } catch (error) {
      batch(() => {
        setFailure(() => error);
        findings.refuse(refusedFields(error));
      });
      return false;
    }
    // A submission may have told itself what is saved now.
    settle(saved() === before ? sent : saved());
    return true;
  }

  async function submit(event?: Event): Promise<boolean> {
    event?.preventDefault();
    if (isSubmitting()) return false;
    setSubmitting(true);
    try {
      await ready;
      setFailure(undefined);
      findings.sayAll();
      findings.refuse([]);
      const isDone = findings.found().length === 0 && (await send());
      // The fields say it first, for the focus makes a reader say it aloud.
      if (!isDone) queueMicrotask(focusFirstInvalid);
      return isDone;
    } finally {
      setSubmitting(false);
    }
  }

  function reset(next?: T): void {
    batch(() => {
      const target = next ?? saved();
      values.replace(target);
      settle(target);
    });
  }

  function rebase(next: T): void {
    batch(() => {
      values.replace(rebased(saved(), values.document(), next));
      setSaved(() => plainCopy(next));
    });
  }

  const fieldCircumstances = { form: id, values, findings, saved };
  return {
    id,
    values: values.store,
    document: values.document,
    value: (pointer) => valueAt(values.store, pointer),
    set(pointer, value) {
      findings.edit(pointer);
      values.write(pointer, value);
    },
    field: (pointer, fieldOptions) => createField(fieldCircumstances, pointer, fieldOptions),
    rows: (pointer) => createRows(values, findings, pointer),
    // What is on its way to be saved is not lost by leaving, and a submission may end on another page.
    isDirty: () => isEdited() && !isSubmitting(),
    changed,
    isSubmitting,
    wasSubmitted: findings.isAll,
    problems: findings.all,
    summary: () => findings.at(''),
    labelOf: findings.labelOf,
    failure: standing,
    submit,
    focusFirstInvalid,
    reset,
    rebase,
    snapshot: () => plainCopy(values.document()),
    restore: (snapshot) => values.replace(snapshot),
    keepDraft<Mark>(key: string, origin?: DraftOrigin<Mark>) {
      draft = createDraft({
        key,
        isEdited,
        current: () => ({ base: saved(), values: values.document(), mark: origin?.mark() }),
        restore(kept) {
          // Under this key the form itself has kept it.
          if (kept.mark) origin?.resume(kept.mark as NonNullable<Mark>);
          values.replace(rebased(kept.base, kept.values, saved()));
        },
      });
      return draft;
    },
  };
}

async function loadCheck(schema: FormOptions<object>['schema']) {
  if (schema === undefined) return undefined;
  const [{ makeSchemaCheck }, rules] = await Promise.all([
    import('./schema-check'),
    typeof schema === 'function' ? schema() : schema,
  ]);
  return makeSchemaCheck(rules);
}
