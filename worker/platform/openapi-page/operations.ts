import { OPENAPI_METHODS, type OpenApiMethod } from '../openapi-document';
import type { PageContext } from './context';
import { cut, isRecord, listOf, recordOf, textOf } from './json-value';
import { follow } from './reference';

export type Operation = {
  /** The fragment of its place in the page. */
  anchor: string;
  method: OpenApiMethod;
  path: string;
  pathItem: Record<string, unknown>;
  definition: Record<string, unknown>;
};

export type Section = { anchor: string; title: string; description: string; operations: Operation[] };

const MOST_PATH = 2_000;

export type Operations = { sections: Section[]; total: number };

/** The operations by their first tag: the document's tags in its order, then those that it never declared. */
export function operationsOf(context: Pick<PageContext, 'document' | 'budget'>, most: number): Operations {
  const root = recordOf(context.document);
  const sections = new Map<string, Section>();
  for (const value of listOf(root.tags)) {
    const tag = recordOf(value);
    openSection(sections, textOf(tag.name), textOf(tag.description));
  }
  let total = 0;
  for (const [path, value] of Object.entries(recordOf(root.paths))) {
    const pathItem = recordOf(follow(context, value).value);
    for (const method of OPENAPI_METHODS) {
      const definition = pathItem[method];
      if (!isRecord(definition)) continue;
      total += 1;
      if (total > most) continue;
      const section = openSection(sections, textOf(listOf(definition.tags)[0]), '');
      section.operations.push({
        anchor: `operation-${total}`,
        method,
        path: cut(path, MOST_PATH),
        pathItem,
        definition,
      });
    }
  }
  return { sections: [...sections.values()].filter((section) => section.operations.length > 0), total };
}

function openSection(sections: Map<string, Section>, title: string, description: string): Section {
  const known = sections.get(title);
  if (known) return known;
  const anchor = `section-${sections.size + 1}`;
  const section = { anchor, title: title || 'Operations', description, operations: [] };
  sections.set(title, section);
  return section;
}
