import type { TemplateNames } from '../editor-types';
import type { CompletionNeeds } from './language-feature';

/** Null when nobody has them, or they did not load. */
export async function loadedNames({ names }: Pick<CompletionNeeds, 'names'>): Promise<TemplateNames | null> {
  if (!names) return null;
  try {
    return await names();
  } catch (error) {
    // Asked again the next time; the text can be written without.
    console.error('The names of the engine did not load', error);
    return null;
  }
}
