import { A } from '@solidjs/router';
import IconImage from '~icons/lucide/image-up';
import IconPlay from '~icons/lucide/monitor-play';
import { useGroup } from '../../../parts/group-frame';
import { paths } from '../../../parts/paths';
import { useProject } from '../../../parts/project-frame';
import { button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { firstUploadLine } from '../overview/call-steps';
import { words } from './words';

/** Nothing was uploaded yet: where to do that, and a line that does it. */
export function NoJobs(props: { world: string }) {
  const { project } = useProject();
  const { group } = useGroup();
  return (
    <EmptyState
      title={words().none}
      icon={<IconImage />}
      action={
        <A class={button.primary} href={paths.demo(project().slug)}>
          <IconPlay />
          {words().openDemo}
        </A>
      }
      snippet={{
        text: firstUploadLine(group().base_url, window.location.origin, props.world),
        label: words().firstLine,
      }}
    >
      {words().noneHint}
    </EmptyState>
  );
}
