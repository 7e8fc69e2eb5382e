import { useProject } from '../../parts/project-frame';
import { TokensSection } from '../../parts/tokens/tokens-section';

/** A token belongs to a person: here the call that shows it off is one about this project. */
export function ProjectTokens() {
  const { project } = useProject();
  return <TokensSection path={`/groups?project_id=${project().id}`} />;
}
