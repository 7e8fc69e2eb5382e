import { createEffect, createMemo, createSignal, on } from 'solid-js';
import type { Group } from '../../api/group-queries';
import { type GroupPatch, patchGroup, rememberGroup } from '../../api/group-writes';
import { ProblemError } from '../../api/problem-error';
import { useQueryClient } from '../../api/query/client';
import { createForm } from '../../ui/form/create-form';
import type { JsonSchema } from '../../ui/form/json-schema';
import { type Conflict, conflictOf, disputeOf } from '../conflict/conflict';
import type { Dispute } from '../conflict/conflict-dialog';
import { words } from './words';

type Options<Values extends object> = {
  group: () => Group;
  /** What of a group is edited. */
  read: (group: Group) => Values;
  patch: (before: Values, after: Values) => GroupPatch;
  schema: () => Promise<JsonSchema>;
  /** JSON pointers to the parts that two people may change independently of each other. */
  places: (versions: readonly Values[]) => string[];
  labelOf: (place: string) => string;
  onSaved: (now: Group) => void;
};

/** Settings of a group that are edited: saved as a patch, and reconciled when somebody else was quicker. */
export function createGroupForm<Values extends object>(options: Options<Values>) {
  const queries = useQueryClient();
  const [saved, setSaved] = createSignal(options.group());
  const [conflict, setConflict] = createSignal<Conflict<Group>>();
  const form = createForm<Values>({
    initial: options.read(saved()),
    schema: options.schema,
    submit: send,
  });

  function begin(group: Group): void {
    setSaved(group);
    form.reset(options.read(group));
  }

  async function send(values: Values): Promise<void> {
    try {
      const now = await patchGroup(saved(), options.patch(options.read(saved()), values));
      setSaved(now);
      options.onSaved(now);
      rememberGroup(queries, now);
    } catch (error) {
      const stale = conflictOf<Group>(error);
      setConflict(stale);
      throw stale ? new ProblemError(412, { detail: words().stale }, { cause: error }) : error;
    }
  }

  /** What somebody else has saved, as long as nothing is typed here that would be lost. */
  createEffect(
    on([options.group, () => form.changed().length > 0], ([latest, isEdited]) => {
      if (isEdited || latest.revision <= saved().revision) return;
      begin(latest);
    }),
  );

  const dispute = createMemo<Dispute | undefined>(() => {
    const stale = conflict();
    if (!stale) return undefined;
    const versions = {
      base: options.read(saved()),
      mine: form.document(),
      theirs: options.read(stale.current),
    };
    const places = options.places([versions.base, versions.mine, versions.theirs]);
    return disputeOf({ at: stale.at, places, versions }, options.labelOf);
  });

  /** Goes on from what is saved now: of the disputed places those that are named are the other's. */
  async function settle(theirs: readonly string[]): Promise<void> {
    const stale = conflict();
    const both = dispute();
    if (!stale || !both) return;
    setConflict(undefined);
    setSaved(stale.current);
    form.rebase(options.read(stale.current));
    for (const each of both.places)
      form.set(each.place, theirs.includes(each.place) ? each.theirs : each.mine);
    await form.submit();
  }

  return {
    form,
    keepDraft: (key: string) => form.keepDraft(key, { mark: saved, resume: begin }),
    dispute,
    settle,
    postpone: () => setConflict(undefined),
  };
}

export type GroupForm<Values extends object> = ReturnType<typeof createGroupForm<Values>>;
