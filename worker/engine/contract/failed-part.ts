import { cutText } from '../cut-text';
import { appendToken } from '../json/json-pointer';
import type { SchemaError } from '../schema/schema-error';
import type { DefaultAnswer, FailedPart, PartKind } from './contract';

export type PartName = { part: PartKind; name: string; default: DefaultAnswer | null };

const ERRORS_MOST = 20;
const SHOWN_LENGTH = 200;

const PLACES: Readonly<Record<PartKind, string>> = {
  param: '/path',
  query: '/query',
  header: '/headers',
  body: '',
};

const WORDS: Readonly<Record<PartKind, string>> = {
  param: 'path parameter',
  query: 'query parameter',
  header: 'header',
  body: 'body',
};

function partPointer({ part, name }: PartName): string {
  return part === 'body' ? '/body' : appendToken(PLACES[part], name);
}

/** 'The query parameter "limit"', "The body". */
export function partTitle({ part, name }: PartName): string {
  return part === 'body' ? 'The body' : `The ${WORDS[part]} "${name}"`;
}

export function failure(
  of: PartName,
  message: string,
  expected?: string,
  actual?: string,
  pointer = partPointer(of),
): FailedPart {
  return {
    part: of.part,
    name: of.name,
    pointer,
    message,
    ...(expected === undefined ? {} : { expected: cutText(expected, SHOWN_LENGTH) }),
    ...(actual === undefined ? {} : { actual: cutText(actual, SHOWN_LENGTH) }),
    default: of.default,
  };
}

export function missing(of: PartName): FailedPart {
  return failure(of, `${partTitle(of)} is required.`, 'present', 'absent');
}

export function schemaFailures(of: PartName, errors: readonly SchemaError[]): FailedPart[] {
  return errors
    .slice(0, ERRORS_MOST)
    .map(({ pointer, message, expected, actual }) =>
      failure(of, message, expected, actual, `${partPointer(of)}${pointer}`),
    );
}

export function defaultAnswer(document: {
  default_response: unknown;
  default_status_code: number | null;
}): DefaultAnswer | null {
  const { default_response: response, default_status_code: status } = document;
  return (response === null || response === undefined) && status === null ? null : { response, status };
}
