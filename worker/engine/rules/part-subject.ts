import { isJsonObject } from '../json/json-object';
import { appendToken } from '../json/json-pointer';
import type { BodyPart } from '../request/request-view';
import type { Matcher } from './operator';
import type { Reading, Subject, SubjectScope } from './subject';

/** What may be asked of a part beside its content. */
export const PART_OPTIONS = ['file_name', 'media_type', 'part_headers'] as const;

type PartTest = (part: BodyPart, now: number) => boolean;

/** The parts of that name (`"*"`: of any name) that have the file name, the type and the headers which are asked for. */
export const part: Subject = (argument, scope) => {
  if (typeof argument !== 'string' || argument === '')
    return scope.compilation.report(scope.pointer, 'This must be the name of a part, or "*" for any part.');
  const tests = partTests(scope);
  if (tests === null) return null;
  const reading: Reading = {
    part: `part.${argument}`,
    kind: 'text',
    cost: 10,
    read(view, { now }, reads) {
      const found: unknown[] = [];
      for (const each of view.body.parts ?? []) {
        if (argument !== '*' && each.name !== argument) continue;
        if (tests.every((test) => test(each, now))) found.push(reads === 'bytes' ? each.bytes : each.text);
      }
      return found;
    },
  };
  return reading;
};

function partTests(scope: SubjectScope): PartTest[] | null {
  const { condition, compilation } = scope;
  const at = scope.pointer.slice(0, scope.pointer.lastIndexOf('/'));
  const tests: (PartTest | null)[] = [];
  const ask = (document: unknown, pointer: string, read: (each: BodyPart) => readonly string[]) => {
    const matcher: Matcher | null = scope.nested(document, pointer, 'text');
    tests.push(matcher && ((each, now) => matcher(read(each), now)));
  };
  if (condition.file_name !== undefined)
    ask(condition.file_name, appendToken(at, 'file_name'), ({ fileName }) =>
      fileName === null ? [] : [fileName],
    );
  if (condition.media_type !== undefined)
    ask(condition.media_type, appendToken(at, 'media_type'), ({ mediaType }) => [mediaType]);
  const headers = condition.part_headers ?? {};
  const headersAt = appendToken(at, 'part_headers');
  if (!isJsonObject(headers))
    return compilation.report(headersAt, 'This must be an object: header to operators.');
  for (const [name, document] of Object.entries(headers))
    ask(document, appendToken(headersAt, name), (each) => each.headers.all(name.toLowerCase()));
  const compiled = tests.filter((test) => test !== null);
  return compiled.length === tests.length ? compiled : null;
}
