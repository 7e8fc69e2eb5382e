import type { JsonSchema } from '../json-schema';
import { resolved } from '../json-schema';
import { MemberParts } from './member-parts';
import { SettingProvider, type SettingWords } from './setting-context';

type Props = {
  schema: JsonSchema;
  /** Where in the form the settings are. */
  at: string;
  words: SettingWords;
  /** Only these members, in this order. */
  only?: readonly string[] | undefined;
  without?: readonly string[] | undefined;
  /** Why nothing can be changed now. */
  reason?: string | undefined;
};

/** Settings as their JSON Schema describes them. */
export function SchemaForm(props: Props) {
  let firstRows: string | undefined;
  const settings = {
    get root() {
      return props.schema;
    },
    words: (path: string) => props.words(path),
    get reason() {
      return props.reason;
    },
    tellsKeys(at: string) {
      firstRows ??= at;
      return firstRows === at;
    },
  };
  return (
    <SettingProvider value={settings}>
      <MemberParts
        at={props.at}
        path=""
        schema={resolved(props.schema, props.schema)}
        only={props.only}
        without={props.without}
      />
    </SettingProvider>
  );
}
