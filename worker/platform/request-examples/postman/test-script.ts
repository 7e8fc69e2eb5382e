import { expectedAnswers } from '../answers';
import { isJsonType } from '../call-body';
import type { Captured } from '../captured-values';
import type { Capture, DescribedCall } from '../described-call';

/** What Postman checks of an answer, and keeps of it for later requests. */
export function testScript(call: DescribedCall, captured: Captured): string[] {
  return [...statusTest(call, captured), ...jsonTest(call), ...call.captures.flatMap(keptValue)];
}

function statusTest(call: DescribedCall, captured: Captured): string[] {
  const statuses = expectedAnswers(call, captured).map(({ status }) => status);
  const codes = statuses.filter((status) => /^[1-5]\d\d$/.test(status)).map(Number);
  const classes = statuses.filter((status) => /^[1-5]XX$/i.test(status)).map((status) => Number(status[0]));
  if (statuses.length === 0 || statuses.some((status) => status.toLowerCase() === 'default'))
    return ['pm.test("The server has not failed", () => pm.expect(pm.response.code).to.be.below(500));'];
  if (classes.length === 0)
    return [
      `pm.test("The status is ${codes.join(' or ')}", () => {`,
      `  pm.expect(pm.response.code).to.be.oneOf(${JSON.stringify(codes)});`,
      '});',
    ];
  return [
    'pm.test("The status is documented", () => {',
    `  const isKnown = ${JSON.stringify(codes)}.includes(pm.response.code);`,
    `  pm.expect(isKnown || ${JSON.stringify(classes)}.includes(Math.floor(pm.response.code / 100))).to.be.true;`,
    '});',
  ];
}

function jsonTest({ method, answers }: DescribedCall): string[] {
  const codes = answers
    .filter(({ status, type }) => /^[1-5]\d\d$/.test(status) && type !== null && isJsonType(type))
    .map(({ status }) => Number(status));
  if (method === 'HEAD' || codes.length === 0) return [];
  return [
    `if (${JSON.stringify(codes)}.includes(pm.response.code)) {`,
    '  pm.test("The body is JSON", () => pm.response.json());',
    '}',
  ];
}

function keptValue(capture: Capture): string[] {
  const name = JSON.stringify(capture.name);
  const value =
    capture.from === 'header'
      ? `pm.response.headers.get(${JSON.stringify(capture.header)})`
      : `pm.response.json()${capture.path.map((part) => `[${JSON.stringify(part)}]`).join('')}`;
  return ['if (pm.response.code < 400) {', `  pm.collectionVariables.set(${name}, ${value});`, '}'];
}
