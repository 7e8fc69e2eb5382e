import type { NewEndpoint } from '../../api/endpoint-queries';
import { AfterPaint } from '../../ui/after-paint';
import { createPlace } from './create-place';
import { useEditing } from './editor-context';
import { isWide } from './is-wide';
import { Preview } from './preview/preview';
import type { PreviewFinding } from './preview/preview-finding';

type Props = {
  document: NewEndpoint | undefined;
  onFindings: (findings: readonly PreviewFinding[]) => void;
};

/** Beside the form, or on a tab of its own where there is no room; it goes on trying what is typed in any case. */
export function PreviewSide(props: Props) {
  const { project, group, id, form } = useEditing();
  const place = createPlace();
  const isTab = () => !isWide() && place.tab() === 'preview';
  const panel = () =>
    isTab()
      ? ({ role: 'tabpanel', id: 'endpoint-panel', 'aria-labelledby': 'endpoint-tab-preview' } as const)
      : {};
  return (
    <div
      {...panel()}
      hidden={!isWide() && !isTab()}
      class="xl:sticky xl:top-28 xl:max-h-[calc(100dvh-128px)] xl:-mr-1 xl:overflow-y-auto xl:pr-1"
    >
      <AfterPaint>
        <Preview
          project={project()}
          group={group()}
          endpointId={id()}
          document={props.document}
          isUnsaved={id() === undefined || form.isDirty()}
          onFindings={(findings) => props.onFindings(findings)}
        />
      </AfterPaint>
    </div>
  );
}
