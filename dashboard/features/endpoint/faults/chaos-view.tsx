import { ChaosPreview } from '../../../parts/chaos/chaos-preview';
import { useEditing } from '../editor-context';

/** What may happen to a hundred requests to this endpoint, by what is typed. */
export function ChaosView() {
  const { form, group } = useEditing();
  return (
    <ChaosPreview
      groupId={group().id}
      wish={{ endpoint_chaos: form.document().chaos }}
      inherited={group().chaos}
    />
  );
}
