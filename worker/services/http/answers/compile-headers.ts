import type { HeaderList } from '../../../engine/answer';
import type { RenderScope } from '../../../engine/template/template-helper';
import type { HeaderFields, Templating } from '../tables';
import { compileText, type TemplateText } from './compile-template-text';
import type { Findings } from './findings';

export type CompiledHeaders = { isStatic: boolean; print(scope: RenderScope): HeaderList; fixed: HeaderList };

type Line = { name: string; text: TemplateText; source: string };

/** `contentType` is what the body is when the author names none; null when there is no body. */
export function compileHeaders(
  fields: HeaderFields,
  options: { templating: Templating; pointer: string; contentType: string | null },
  findings: Findings,
): CompiledHeaders {
  const lines: Line[] = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().flatMap((source) => {
      const { templating, pointer } = options;
      const text = compileText(source, { templating, pointer: `${pointer}/${name}` }, findings);
      return text ? [{ name: name.toLowerCase(), text, source }] : [];
    }),
  );
  const typed: HeaderList =
    options.contentType === null || lines.some(({ name }) => name === 'content-type')
      ? []
      : [['content-type', options.contentType]];
  return {
    isStatic: lines.every(({ text }) => text.isStatic),
    fixed: [...typed, ...lines.map(({ name, source }): [string, string] => [name, source])],
    print: (scope) => [
      ...typed,
      ...lines.map(({ name, text }): [string, string] => [name, oneLine(text.print(scope))]),
    ],
  };
}

/** What a request brought may not end the header, nor begin another. */
function oneLine(value: string): string {
  return value.replaceAll(/[^\P{Cc}\t]+/gu, ' ');
}
