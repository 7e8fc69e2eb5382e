import { useEditing } from '../editor-context';
import { Section } from '../section';
import { words } from '../words';
import { ScenarioFields } from './scenario-fields';

export function ScenarioSection() {
  const { form } = useEditing();
  const summary = () => {
    const { scenario } = form.values;
    if (!scenario) return undefined;
    const { name, required_state, new_state } = scenario;
    return words().scenarioSummary(name, required_state ?? words().anyState, new_state ?? words().sameState);
  };
  return (
    <Section name="scenario" title={words().scenario} summary={summary()} covers={['/scenario']}>
      <ScenarioFields at="/scenario" />
    </Section>
  );
}
