import { type ApplyFault, done, notDone } from './fault';
import { bodyJson } from './subject-body';

/** Text that looks like the JSON it was, and is none: typos that people and proxies really make. */
export const malformedJson: ApplyFault<'malformed_json'> = (subject, _settings, random) => {
  const json = bodyJson(subject);
  if (!json) return notDone('The body is not JSON.');
  const { text } = json;
  const end = text.trimEnd().length;
  const isNested = typeof json.value === 'object' && json.value !== null;
  const typos: (() => Typo)[] = [() => ({ text: `${text.slice(0, end)}}`, at: end })];
  if (isNested) {
    const cut = random.integer(Math.floor(end / 2), end - 1);
    typos.push(
      () => ({ text: text.slice(0, cut), at: cut }),
      () => ({ text: `${text.slice(0, end - 1)},${text.slice(end - 1)}`, at: end - 1 }),
    );
  }
  const quote = text.indexOf('"');
  if (quote >= 0) {
    typos.push(() => ({ text: `${text.slice(0, quote)}'${text.slice(quote + 1)}`, at: quote }));
  }
  const typo = typos[random.integer(0, typos.length - 1)]?.() ?? { text: '{', at: 0 };
  return done({ ...subject.answer, body: typo.text }, `at character ${typo.at}`);
};

type Typo = { text: string; at: number };
