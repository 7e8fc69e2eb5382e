import { Match, Switch } from 'solid-js';
import { readRule } from '../rules/built-rule';
import { type Condition, hasName, hasValue } from '../rules/condition';
import { words } from './words';

/** A rule in a line: in words, or as JSON where it says more than the builder can. */
export function RuleLine(props: { rule: string }) {
  const built = () => readRule(props.rule);
  const sentence = () => {
    const rule = built();
    const joint = rule?.join === 'any' ? words().or : words().and;
    return rule?.conditions.map(conditionText).join(` ${joint} `);
  };
  return (
    <Switch
      fallback={
        <code class="min-w-0 truncate text-fg-muted text-mono">{props.rule.replace(/\s+/g, ' ')}</code>
      }
    >
      <Match when={built()?.conditions.length === 0}>
        <span class="min-w-0 truncate text-fg-subtle">{words().always}</span>
      </Match>
      <Match when={sentence()}>
        {(text) => (
          <span class="min-w-0 truncate text-fg-muted" title={text()}>
            {text()}
          </span>
        )}
      </Match>
    </Switch>
  );
}

function conditionText({ subject, name, operator, value }: Condition): string {
  const { subjects, operators } = words();
  const parts = [
    subjects[subject],
    hasName(subject) ? name : '',
    operators[operator],
    hasValue(operator) ? value : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
