import type { TemplateNames } from '../ui/code-editor/editor-types';

let names: Promise<TemplateNames> | undefined;

/** What templates may call: scripts/build-template-names.ts asks the engine for it. */
export function templateNames(): Promise<TemplateNames> {
  names ??= import('../../dist/template-names.json').then((module) => module.default, forget);
  return names;
}

/** Asked again after a moment without a network. */
function forget(error: unknown): never {
  names = undefined;
  throw error;
}
