import { useNavigate } from '@solidjs/router';
import { createSignal } from 'solid-js';
import { type Collection, collectionQuery, collectionsOf } from '../../../../api/collection-queries';
import { patchCollection } from '../../../../api/collection-writes';
import { ProblemError } from '../../../../api/problem-error';
import { useQueryClient } from '../../../../api/query/client';
import { useGroup } from '../../../../parts/group-frame';
import { words as jsonWords } from '../../../../parts/json-draft/words';
import { paths } from '../../../../parts/paths';
import { useProject } from '../../../../parts/project-frame';
import { createForm } from '../../../../ui/form/create-form';
import { showToast } from '../../../../ui/toasts';
import { words } from '../words';
import { type CollectionValues, documentOf, fieldOf, valuesOf } from './collection-values';
import { settingsSchema } from './settings-schema';

/** The settings of a collection while they are edited. */
export function createSettings(first: Collection, onSaved: () => void) {
  const { project } = useProject();
  const { group } = useGroup();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [seen, setSeen] = createSignal(first);
  /** What somebody else has saved meanwhile. */
  const [other, setOther] = createSignal<Collection>();

  const form = createForm<CollectionValues>({
    initial: valuesOf(first),
    schema: settingsSchema,
    validate: ({ schema, seed }) => [
      ...(isEmptyOrJson(schema) ? [] : [{ pointer: '/schema', message: jsonWords().notJson }]),
      ...(seed.kind === 'count' || isList(seed.rows)
        ? []
        : [{ pointer: '/seed/rows', message: words().notAList }]),
    ],
    submit: save,
  });

  async function save(values: CollectionValues): Promise<void> {
    const { id, revision, name } = seen();
    const groupId = group().id;
    try {
      const saved = await patchCollection({ groupId, id, revision }, documentOf(values));
      client.setQueryData(collectionQuery(groupId, id).queryKey, saved);
      await client.invalidateQueries({ queryKey: collectionsOf(groupId) });
      showToast({ text: words().settingsSaved(saved.name), tone: 'success' });
      if (saved.name === name) onSaved();
      else navigate(paths.collection(project().slug, group().slug, saved.name), { replace: true });
    } catch (error) {
      const current = currentOf(error);
      if (current) setOther(current);
      throw current ? new Error(words().savedMeanwhile) : placed(error);
    }
  }

  /** Edits that are kept go on where they began: what was saved meanwhile is a conflict, not overwritten. */
  function resume(was: Collection): void {
    setSeen(was);
    form.reset(valuesOf(was));
  }

  return {
    form,
    other,
    keepDraft: (key: string) => form.keepDraft(key, { mark: seen, resume }),
    /** Their version beneath one's own edits, which the next save then writes. */
    takeOther() {
      const current = other();
      if (!current) return;
      setSeen(current);
      setOther(undefined);
      form.rebase(valuesOf(current));
    },
  };
}

function currentOf(error: unknown): Collection | undefined {
  if (!(error instanceof ProblemError) || error.code !== 'requests.stale') return undefined;
  // What the refused route itself answers as its document.
  return error.members.current as Collection | undefined;
}

function placed(error: unknown): unknown {
  if (!(error instanceof ProblemError) || error.fields.length === 0) return error;
  const errors = error.fields.map((field) => {
    const { pointer, inside } = fieldOf(field.pointer);
    return { ...field, pointer, detail: inside === '' ? field.detail : `${inside}: ${field.detail}` };
  });
  return new ProblemError(error.status, { ...error.members, errors }, { cause: error });
}

function isEmptyOrJson(text: string): boolean {
  return text.trim() === '' || parsed(text) !== undefined;
}

function isList(text: string): boolean {
  return text.trim() === '' || Array.isArray(parsed(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
