import { Failure } from './failure.ts';

/** A page with parts that are made: each stands between `<!-- name -->` and `<!-- /name -->`. */
export function withGeneratedParts(page: string, parts: ReadonlyMap<string, string>): string {
  let text = page;
  for (const [name, part] of parts) {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const from = text.indexOf(begin) + begin.length;
    const to = text.indexOf(end);
    if (from < begin.length || to < from) throw new Failure(`The page lacks ${begin} with ${end} behind it.`);
    text = `${text.slice(0, from)}\n\n${part}\n\n${text.slice(to)}`;
  }
  return text;
}
