import type { ImageAnalysis, WholeImageJob } from '../../../api/image-queries';
import { useGroup } from '../../../parts/group-frame';
import { hereUrl } from '../here-url';
import { SeenReport } from './seen-report';
import { wholePicture } from './whole-picture';
import { words } from './words';

/** What was seen in the picture of a job, over the variant that shows all of it. */
export function JobSeen(props: { job: WholeImageJob; analysis: ImageAnalysis }) {
  const { group } = useGroup();
  const picture = () => {
    const { original, variants } = props.job;
    const found = wholePicture(variants, original);
    return found && { ...found, url: hereUrl(found.url, group().base_url, window.location.origin) };
  };
  return (
    <SeenReport
      analysis={props.analysis}
      src={picture()?.url}
      alt={props.job.original.file_name ?? words().picture}
      width={props.job.original.width}
      height={props.job.original.height}
    />
  );
}
