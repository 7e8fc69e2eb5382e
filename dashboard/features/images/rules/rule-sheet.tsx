import { Show } from 'solid-js';
import { type Group, kindsQuery } from '../../../api/group-queries';
import { useQueryClient } from '../../../api/query/client';
import { useQuery } from '../../../api/query/use-query';
import { useGroup } from '../../../parts/group-frame';
import { createGroupForm } from '../../../parts/group-settings/create-group-form';
import { GroupSheet } from '../../../parts/group-settings/group-sheet';
import { ProblemNotice } from '../../../parts/problem-notice';
import { useProject } from '../../../parts/project-frame';
import { settingWords } from '../../../parts/settings/setting-words';
import { type JsonSchema, resolved } from '../../../ui/form/json-schema';
import { SchemaForm } from '../../../ui/form/schema-form/schema-form';
import { Skeleton } from '../../../ui/skeleton';
import { showToast } from '../../../ui/toasts';
import { type ImageRule, imagesConfig } from '../images-config';
import { AnswerFields } from './answer-fields';
import { words } from './words';

type Values = { rules: ImageRule[] };

type Props = {
  /** Which one; one behind the last is new. */
  at: number;
  onClose: () => void;
};

/** One rule, saved with the others as the group has them. */
export function RuleSheet(props: Props) {
  const { access } = useProject();
  const { group } = useGroup();
  const queries = useQueryClient();
  const kinds = useQuery(kindsQuery);
  const read = (of: Group): Values => ({ rules: imagesConfig(of.config).analysis.rules });
  const first = read(group()).rules;
  const isNew = props.at === first.length;

  const editing = createGroupForm<Values>({
    group,
    read,
    // Written as it is read: the server checks it again.
    patch: (_, { rules }) => ({ config: { analysis: { rules } } }),
    schema: async () => rulesSchema(await queries.ensureQueryData(kindsQuery())),
    places: () => ['/rules'],
    labelOf: () => words().rules,
    onSaved: () => {
      showToast({ text: words().saved(name()), tone: 'success' });
      props.onClose();
    },
  });
  const { form } = editing;
  const name = () => form.values.rules[props.at]?.name ?? '';
  if (isNew) form.set('/rules', [...first, { name: '', when: {}, answer: {} }]);

  return (
    <GroupSheet
      editing={editing}
      draft={`images:rule:${group().id}:${isNew ? 'new' : first[props.at]?.name}`}
      title={isNew ? words().newTitle : words().editTitle(first[props.at]?.name ?? '')}
      description={words().sheetHint}
      reason={access().reason('editor')}
      onClose={props.onClose}
    >
      <Show when={kinds.isLoadingError}>
        <ProblemNotice error={kinds.error} onRetry={() => kinds.refetch()} />
      </Show>
      <Show when={kinds.data} fallback={<Skeleton class="h-96" />}>
        {(known) => (
          <>
            <SchemaForm
              schema={itemOf(rulesSchema(known()))}
              at={`/rules/${props.at}`}
              words={(path) => settingWords('config')(`analysis.rules.[].${path}`)}
              without={['answer']}
              reason={access().reason('editor')}
            />
            <AnswerFields
              schema={answerOf(rulesSchema(known()))}
              at={`/rules/${props.at}/answer`}
              reason={access().reason('editor')}
            />
          </>
        )}
      </Show>
    </GroupSheet>
  );
}

type Kinds = readonly { kind: string; config_schema: unknown }[];

/** Of the list of rules, as the server publishes it with the settings of the kind. */
function rulesSchema(kinds: Kinds): JsonSchema {
  // What the server calls a schema is one.
  const root = (kinds.find(({ kind }) => kind === 'images')?.config_schema ?? {}) as JsonSchema;
  const member = (of: JsonSchema, name: string) => resolved(of.properties?.[name] ?? {}, root);
  const rules = member(member(resolved(root, root), 'analysis'), 'rules');
  return { type: 'object', properties: { rules }, $defs: root.$defs ?? {} };
}

function itemOf(schema: JsonSchema): JsonSchema {
  return { ...schema.properties?.rules?.items, $defs: schema.$defs ?? {} };
}

function answerOf(schema: JsonSchema): JsonSchema {
  const item = itemOf(schema);
  return { ...resolved(item.properties?.answer ?? {}, item), $defs: item.$defs ?? {} };
}
