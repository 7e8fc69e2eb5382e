import type * as z from 'zod';
import { RekognitionError } from '../rekognition-error';
import { constraintOf } from './constraint';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** What a call asks for; refuses what does not fit as Amazon's front does. No body at all is an empty request. */
export function readRequest<Type extends z.ZodType>(type: Type, body: Uint8Array): z.infer<Type> {
  const sent = parsed(body);
  const read = type.safeParse(sent, { reportInput: true });
  if (read.success) return read.data;
  const { issues } = read.error;
  const misfit = issues.find(isOfType);
  if (misfit) throw unreadable(conversion(misfit));
  const said = issues.map(constraintOf);
  const count = `${said.length} validation error${said.length === 1 ? '' : 's'} detected`;
  throw RekognitionError.ofFront('ValidationException', `${count}: ${said.join('; ')}`);
}

function parsed(body: Uint8Array): unknown {
  if (body.byteLength === 0) return {};
  try {
    return JSON.parse(decoder.decode(body));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) {
      throw unreadable('The body of the request is not JSON.');
    }
    throw error;
  }
}

type Issue = z.core.$ZodIssue;

/** Whether something is of another type than it should be, not merely missing. */
function isOfType(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.input !== undefined && issue.input !== null;
}

function conversion(issue: Issue): string {
  const input = issue.input;
  if (Array.isArray(input)) return 'Start of list found where not expected';
  if (typeof input === 'object') return 'Start of structure or map found where not expected.';
  const wanted = issue.code === 'invalid_type' ? issue.expected : '';
  if (wanted === 'object' || wanted === 'array') return `Unexpected field type: ${tokenOf(input)}`;
  return `${tokenOf(input)} can not be converted to ${TYPES[wanted] ?? 'that'}`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a String',
  number: 'a Float',
  int: 'an Integer',
};

function tokenOf(input: unknown): string {
  if (typeof input === 'string') return 'STRING_VALUE';
  if (typeof input === 'number') return 'NUMBER_VALUE';
  return input === true ? 'TRUE_VALUE' : 'FALSE_VALUE';
}

function unreadable(message: string): RekognitionError {
  return RekognitionError.ofFront('SerializationException', message);
}
