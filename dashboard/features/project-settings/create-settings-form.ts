import { createEffect, createSignal, on } from 'solid-js';
import { type Project, projectQuery } from '../../api/project-queries';
import { useQueryClient } from '../../api/query/client';
import { type Conflict, comparePlaces, conflictOf } from '../../parts/conflict/conflict';
import type { Dispute } from '../../parts/conflict/conflict-dialog';
import { createForm } from '../../ui/form/create-form';
import { createLeaveGuard } from '../../ui/form/create-leave-guard';
import { deepEqual } from '../../ui/form/deep-equal';
import type { JsonSchema } from '../../ui/form/json-schema';
import { valueAt } from '../../ui/form/pointer';

type Options<T> = {
  project: () => Project;
  /** What of the project the form is about. */
  read(project: Project): T;
  schema: () => Promise<JsonSchema>;
  draftKey: string;
  /** Where two people may differ, and how people call that place. */
  places: readonly string[];
  labelOf(place: string): string;
  /** Saves on the revision that was seen, and answers the project as it is then. */
  save(seen: Project, values: T): Promise<Project>;
  onSaved(saved: Project): void;
};

/** A form over a part of a project, which others may be changing at the same time. */
export function createSettingsForm<T extends object>(options: Options<T>) {
  const cache = useQueryClient();
  /** What is being edited: it stays while something is unsaved, so that the server can tell of a conflict. */
  const [base, setBase] = createSignal(options.project());
  const [conflict, setConflict] = createSignal<Conflict<Project> & { mine: T }>();

  const form = createForm<T>({
    initial: options.read(options.project()),
    schema: options.schema,
    submit: async (values) => {
      const saved = await saveOn(base(), values);
      setBase(saved);
      form.reset(options.read(saved));
      cache.setQueryData(projectQuery(saved.slug).queryKey, saved);
      options.onSaved(saved);
      await cache.invalidateQueries({ queryKey: ['projects'] });
    },
  });
  const draft = form.keepDraft(options.draftKey, { mark: base, resume: begin });
  const guard = createLeaveGuard(form.isDirty);

  createEffect(
    on(
      [options.project, () => form.isDirty() || form.isSubmitting()],
      ([next, isBusy]) => {
        if (next.revision < base().revision) return;
        const isSame = deepEqual(options.read(next), options.read(base()));
        if (isSame) return void setBase(next);
        if (!isBusy) begin(next);
      },
      { defer: true },
    ),
  );

  function begin(project: Project): void {
    setBase(project);
    form.reset(options.read(project));
  }

  async function saveOn(seen: Project, values: T): Promise<Project> {
    try {
      return await options.save(seen, values);
    } catch (error) {
      const met = conflictOf<Project>(error);
      if (!met) throw error;
      // Something else of the project has changed: that is nobody's dispute.
      if (deepEqual(options.read(met.current), options.read(seen))) return saveOn(met.current, values);
      setConflict({ ...met, mine: values });
      throw error;
    }
  }

  function versions() {
    const met = conflict();
    if (!met) return undefined;
    const all = { base: options.read(base()), mine: met.mine, theirs: options.read(met.current) };
    return { ...all, ...comparePlaces(options.places, all) };
  }

  function dispute(): Dispute | undefined {
    const found = versions();
    return (
      found && {
        places: found.disputed.map((place) => ({
          place,
          label: options.labelOf(place),
          mine: valueAt(found.mine, place),
          theirs: valueAt(found.theirs, place),
        })),
        others: found.others.map(options.labelOf),
        at: conflict()?.at,
      }
    );
  }

  /** Saves again, with the other's version at these places. */
  function settle(theirs: readonly string[]): void {
    const found = versions();
    const current = conflict()?.current;
    if (!found || !current) return;
    form.rebase(found.theirs);
    for (const place of found.disputed)
      form.set(place, valueAt(theirs.includes(place) ? found.theirs : found.mine, place));
    setBase(current);
    setConflict(undefined);
    void form.submit();
  }

  return { form, draft, guard, base, dispute, settle, later: () => setConflict(undefined) };
}
