import { createContext, useContext } from 'solid-js';
import type { JsonSchema } from '../json-schema';
import { humanised } from './humanised';

export type SettingWord = {
  label?: string | undefined;
  hint?: string | undefined;
  unit?: string | undefined;
  /** Of a row: on the button that adds one. */
  add?: string | undefined;
  /** Masked until its reader wants to see it. */
  isSecret?: boolean | undefined;
};

/** By the path of a setting, such as `cors.origins`, `faults.[].probability`; of a choice `rate_limit.by=caller`. */
export type SettingWords = (path: string) => SettingWord | undefined;

export type SettingContext = {
  root: JsonSchema;
  words: SettingWords;
  reason: string | undefined;
  /** Of several lists of rows only the first one tells the keys. */
  tellsKeys: (at: string) => boolean;
};

const Context = createContext<SettingContext>();

export const SettingProvider = Context.Provider;

export function useSettings(): SettingContext {
  const context = useContext(Context);
  if (!context) throw new Error('A setting stands in a <SchemaForm>.');
  return context;
}

export type SettingProps = { at: string; path: string; schema: JsonSchema; isRequired?: boolean | undefined };

/** How a setting is called and explained: by the dictionary, else by its schema. */
export function settingText(settings: SettingContext, props: SettingProps) {
  const word = () => settings.words(props.path);
  const key = () => props.path.split('.').at(-1) ?? '';
  return {
    label: () => word()?.label ?? humanised(key()),
    hint: () => word()?.hint ?? (word() ? undefined : props.schema.description),
    unit: () => word()?.unit,
    isSecret: () => word()?.isSecret === true,
  };
}

export function choiceText(settings: SettingContext, path: string, choice: string): string {
  return settings.words(`${path}=${choice}`)?.label ?? humanised(choice);
}

export function joinPath(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
