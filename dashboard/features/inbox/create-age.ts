import { ago } from '../../i18n/format';
import { useProject } from '../../parts/project-frame';
import { projectNow } from './list/time-range';

/** How long ago something was by the clock that has dated it: that of the project. */
export function createAge(): (moment: string) => string {
  const { project } = useProject();
  return (moment) => ago(moment, projectNow(project().settings.clock, Date.now()));
}
