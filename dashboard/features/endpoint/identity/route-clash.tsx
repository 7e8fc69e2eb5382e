import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { ProblemError } from '../../../api/problem-error';
import { paths } from '../../../parts/paths';
import { link } from '../../../ui/button';
import { MethodMark } from '../../../ui/method-mark';
import { useEditing } from '../editor-context';
import { words } from '../words';

type Owner = { id: string | null; name: string; method: string; path: string };

/** The endpoint that answers the same requests already. */
export function RouteClash() {
  const { findings, form, project, group } = useEditing();
  const owner = () => findings().find(({ taken_by }) => taken_by)?.taken_by ?? refusedFor(form.failure());

  return (
    <Show when={owner()} keyed>
      {(taken) => (
        <p role="status" class="flex flex-wrap items-center gap-x-2 text-warning text-label">
          {words().taken}
          <MethodMark method={taken.method} />
          <Show when={taken.id} fallback={<code>{taken.path}</code>}>
            {(id) => (
              <A class={link} href={paths.endpoint(project().slug, group().slug, id())} translate="no">
                {isNamed(taken) ? taken.name : taken.path}
              </A>
            )}
          </Show>
        </p>
      )}
    </Show>
  );
}

/** The server calls one without a name by its method, which already stands here, and its path. */
function isNamed({ name, method, path }: Owner): boolean {
  return name !== `${method} ${path}`;
}

function refusedFor(failure: unknown): Owner | undefined {
  if (!(failure instanceof ProblemError) || failure.code !== 'endpoints.route_taken') return undefined;
  const { clashes } = failure.members;
  const first: unknown = Array.isArray(clashes) ? clashes[0] : undefined;
  if (typeof first !== 'object' || first === null || !('taken_by' in first)) return undefined;
  // As the refusal of a taken route has it.
  return first.taken_by as Owner;
}
