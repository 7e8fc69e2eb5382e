import { useNavigate } from '@solidjs/router';
import { createMemo, createSignal } from 'solid-js';
import { type Endpoint, endpointQuery, endpointsOf } from '../../api/endpoint-queries';
import { createEndpoint, replaceEndpoint, restoreEndpoint } from '../../api/endpoint-writes';
import type { Group } from '../../api/group-queries';
import { ProblemError } from '../../api/problem-error';
import type { Project } from '../../api/project-queries';
import { useQueryClient } from '../../api/query/client';
import { type Conflict, comparePlaces, conflictOf } from '../../parts/conflict/conflict';
import { paths } from '../../parts/paths';
import { createForm } from '../../ui/form/create-form';
import { deepEqual } from '../../ui/form/deep-equal';
import { valueAt } from '../../ui/form/pointer';
import { showToast } from '../../ui/toasts';
import { createEndpointCheck } from './create-endpoint-check';
import { documentOf } from './document/document-of';
import type { EndpointValues } from './document/endpoint-values';
import { placedRefusal } from './document/placed-refusal';
import { draftOf, valuesOf } from './document/values-of';
import { words } from './words';

type Options = { project: Project; group: Group; saved: Endpoint | undefined; initial: EndpointValues };

/** An endpoint that is edited: what is typed, what is saved, and how the one becomes the other. */
export function createEndpointEditor({ project, group, saved: first, initial }: Options) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [saved, setSaved] = createSignal(first);
  const [conflict, setConflict] = createSignal<Conflict<Endpoint>>();
  const [isGone, setGone] = createSignal(false);
  let isMadeAnew = false;
  const form = createForm<EndpointValues>({ initial, validate: createEndpointCheck(), submit: send });
  const savedDraft = () => draftFor(saved());
  const read = createMemo(() => documentOf(form.document(), savedDraft()));

  function draftFor(endpoint: Endpoint | undefined) {
    return endpoint && draftOf(endpoint);
  }

  async function send(values: EndpointValues): Promise<void> {
    const before = saved();
    const { document } = documentOf(values, draftFor(before));
    try {
      if (!before || isMadeAnew) return created(await createEndpoint(group.id, document));
      const at = { groupId: group.id, id: before.id, revision: before.revision };
      replaced(before, await replaceEndpoint(at, document), values);
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'endpoints.unknown') {
        setGone(true);
        throw new ProblemError(404, { detail: words().gone }, { cause: error });
      }
      const stale = conflictOf<Endpoint>(error);
      setConflict(stale);
      if (!stale) throw placedRefusal(error, values);
      throw new ProblemError(412, { detail: words().stale }, { cause: error });
    }
  }

  function created(now: Endpoint): void {
    remember(now);
    showToast({ text: words().created, tone: 'success' });
    const place = new URLSearchParams(window.location.search);
    for (const origin of ['from', 'copy', 'dialog']) place.delete(origin);
    const search = place.size === 0 ? '' : `?${place}`;
    navigate(paths.endpoint(project.slug, group.slug, now.id) + search, { replace: true, scroll: false });
  }

  function replaced(before: Endpoint, now: Endpoint, sent: EndpointValues): void {
    remember(now);
    const said = documentOf(sent, draftOf(now)).document;
    const kept = documentOf(valuesOf(draftOf(now)), draftOf(now)).document;
    // What was typed stays as it was laid out, unless the server made something else of it.
    if (!deepEqual(said, kept) && deepEqual(form.document(), sent)) form.reset(valuesOf(draftOf(now)));
    const undo = { label: words().undo, run: () => void restoreFormer(before, now) };
    showToast({ text: words().saved, tone: 'success', action: undo });
  }

  /** What was typed since stays in the form. */
  async function restoreFormer(former: Endpoint, now: Endpoint): Promise<void> {
    try {
      const at = { groupId: group.id, id: now.id, revision: now.revision };
      const back = await replaceEndpoint(at, draftOf(former));
      remember(back);
      form.rebase(valuesOf(draftOf(back)));
      showToast({ text: words().undone });
    } catch (error) {
      const why = error instanceof Error ? error.message : '';
      showToast({ text: words().undoFailed(why), tone: 'danger' });
    }
  }

  function remember(endpoint: Endpoint): void {
    setSaved(() => endpoint);
    queries.setQueryData(endpointQuery(group.id, endpoint.id).queryKey, endpoint);
    void queries.invalidateQueries({ queryKey: endpointsOf(group.id) });
  }

  /** What another reader of the same page has saved; nothing of it stands over what is typed here. */
  function follow(latest: Endpoint): void {
    const known = saved();
    if (!known || latest.revision <= known.revision || form.changed().length > 0) return;
    begin(latest);
  }

  function begin(endpoint: Endpoint): void {
    setSaved(() => endpoint);
    form.reset(valuesOf(draftOf(endpoint)));
  }

  /** The places of the document, and the versions that two people have made of it. */
  function disputed() {
    const stale = conflict();
    const before = savedDraft();
    if (!stale || !before) return undefined;
    const base = valuesOf(before);
    const theirs = valuesOf(draftOf(stale.current));
    const places = Object.keys(base).map((field) => `/${field}`);
    return { at: stale.at, places, versions: { base, mine: form.document(), theirs } };
  }

  /** Goes on from what is saved now: of the disputed places those that are named are the other's. */
  async function settle(takenFromThem: readonly string[]): Promise<void> {
    const stale = conflict();
    const dispute = disputed();
    if (!stale || !dispute) return;
    setConflict(undefined);
    const { mine, theirs } = dispute.versions;
    form.rebase(theirs);
    setSaved(() => stale.current);
    for (const place of comparePlaces(dispute.places, dispute.versions).disputed)
      form.set(place, valueAt(takenFromThem.includes(place) ? theirs : mine, place));
    await form.submit();
  }

  /** Brings back what somebody has deleted, and saves what is typed. */
  async function restore(): Promise<void> {
    const before = saved();
    if (!before) return;
    const back = await restoreEndpoint({ groupId: group.id, id: before.id });
    // If it was also changed before it was deleted, the save on the former revision tells of that.
    if (deepEqual(draftOf(back), draftOf(before))) remember(back);
    setGone(false);
    await form.submit();
  }

  /** A new endpoint of what is typed, instead of the one that somebody has deleted. */
  async function createAgain(): Promise<void> {
    setGone(false);
    isMadeAnew = true;
    await form.submit().finally(() => {
      isMadeAnew = false;
    });
  }

  return {
    form,
    saved,
    keepDraft: (key: string) => form.keepDraft(key, { mark: saved, resume: begin }),
    gone: { isMet: isGone, restore, createAgain, postpone: () => setGone(false) },
    /** What Save would send; undefined while a text in it is not JSON. */
    document: () => (read().broken.length === 0 ? read().document : undefined),
    follow,
    disputed,
    settle,
    postpone: () => setConflict(undefined),
  };
}

export type EndpointEditor = ReturnType<typeof createEndpointEditor>;
