import { isPlainRecord } from '../../../json/plain-record';
import type { HelperTable } from '../../template-helper';
import { chargeKept } from './data-bucket';
import { plainValue, textOf } from './plain-value';
import { valueFromPath } from './value-from-path';

export const VARIABLE_HELPERS: HelperTable = {
  setVar: ({ args, scope }) => {
    const name = textOf(args[0]);
    if (name !== null && args.length > 1) scope.variables.set(name, plainValue(args[1]));
    return '';
  },
  getVar: ({ args, scope }) => {
    const name = textOf(args[0]);
    return name === null ? undefined : scope.variables.get(name);
  },
  setGlobalVar: ({ args, scope }) => {
    const name = textOf(args[0]);
    if (name !== null && args.length > 1) {
      const value = plainValue(args[1]) ?? null;
      chargeKept(value, scope);
      scope.state.run({ op: 'set', key: `global.${name}`, value });
    }
    return '';
  },
  getGlobalVar: ({ args, scope }) => {
    const [, path, fallback = ''] = args.map(plainValue);
    const name = textOf(args[0]);
    if (name === null) return undefined;
    const value = scope.state.run({ op: 'get', key: `global.${name}` });
    return value === null || value === undefined ? fallback : valueFromPath(value, path, fallback, scope);
  },
  /** Of the machine nothing is shown: only what the author set as `env`. */
  getEnvVar: ({ args, scope }) => {
    const [name, fallback = ''] = args.map(plainValue);
    const { env } = scope.parameters;
    if (typeof name !== 'string' || !isPlainRecord(env) || !Object.hasOwn(env, name)) return fallback;
    return env[name];
  },
};
