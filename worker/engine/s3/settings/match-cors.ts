import type { CorsRule } from './cors';

/** A request of another origin: the method that it has, or that its preflight asks for. */
export type CorsRequest = { origin: string; method: string; headers: readonly string[] };

const VARY = 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method';

/** What the first rule that fits lets the browser know; null when none does. */
export function matchCors(
  rules: readonly CorsRule[],
  { origin, method, headers }: CorsRequest,
): [name: string, value: string][] | null {
  for (const rule of rules) {
    const pattern = rule.AllowedOrigin.find((each) => fits(each, origin));
    if (pattern === undefined || !rule.AllowedMethod.includes(method)) continue;
    if (!headers.every((header) => isAllowed(rule, header))) continue;
    return answerHeaders(rule, pattern === '*' ? '*' : origin, headers);
  }
  return null;
}

function answerHeaders(rule: CorsRule, origin: string, headers: readonly string[]): [string, string][] {
  const answer: [string, string][] = [
    ['Access-Control-Allow-Origin', origin],
    ['Access-Control-Allow-Methods', rule.AllowedMethod.join(', ')],
  ];
  if (headers.length > 0)
    answer.push(['Access-Control-Allow-Headers', headers.map((each) => each.toLowerCase()).join(', ')]);
  if (rule.ExposeHeader.length > 0)
    answer.push(['Access-Control-Expose-Headers', rule.ExposeHeader.join(', ')]);
  if (rule.MaxAgeSeconds !== undefined) answer.push(['Access-Control-Max-Age', String(rule.MaxAgeSeconds)]);
  if (origin !== '*') answer.push(['Access-Control-Allow-Credentials', 'true']);
  answer.push(['Vary', VARY]);
  return answer;
}

function isAllowed(rule: CorsRule, header: string): boolean {
  const wanted = header.toLowerCase();
  return rule.AllowedHeader.some((each) => fits(each.toLowerCase(), wanted));
}

/** A pattern has one "*" at most. */
function fits(pattern: string, text: string): boolean {
  const star = pattern.indexOf('*');
  if (star === -1) return pattern === text;
  const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
  return text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after);
}
