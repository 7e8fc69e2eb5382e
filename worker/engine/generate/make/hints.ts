import type { Form } from '../plan/form';

/** What schemas say beside their demands. */
export type Hints = { examples: readonly unknown[]; fallback: { value: unknown } | null; faker: unknown };

export function hintsOf(form: Form): Hints {
  const hints: Hints = { examples: [], fallback: null, faker: undefined };
  for (const schema of form.hints) {
    if (hints.examples.length === 0) hints.examples = examplesIn(schema);
    if (!hints.fallback && Object.hasOwn(schema, 'default')) {
      hints.fallback = { value: Reflect.get(schema, 'default') };
    }
    hints.faker ??= Reflect.get(schema, 'x-faker') ?? Reflect.get(schema, 'faker');
  }
  return hints;
}

export function titleOf(form: Form): string {
  for (const schema of form.hints) {
    const title: unknown = Reflect.get(schema, 'title');
    if (typeof title === 'string') return title.slice(0, 60);
  }
  return '';
}

function examplesIn(schema: object): readonly unknown[] {
  const examples: unknown = Reflect.get(schema, 'examples');
  if (Array.isArray(examples) && examples.length > 0) return examples.slice(0, 100);
  return Object.hasOwn(schema, 'example') ? [Reflect.get(schema, 'example')] : [];
}
