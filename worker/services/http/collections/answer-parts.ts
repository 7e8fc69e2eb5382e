import { type Answer, type HeaderList, problemAnswer } from '../../../engine/answer';
import type { MemoryProblem } from '../../../engine/collections/memory-call';
import type { Finding } from '../../../engine/finding';
import type { Asked } from './asked';

export function jsonAnswer(status: number, body: string, headers: HeaderList = []): Answer {
  return { status, headers: [['content-type', 'application/json; charset=utf-8'], ...headers], body };
}

/** An answer that faults can break where its schema says. */
export function promised(answer: Answer, schema: object | null): Answer {
  return schema === null ? answer : { ...answer, schema };
}

/** What each dialect's own server says of an item that is not there. */
export function missingAnswer({ collection }: Asked): Answer {
  return jsonAnswer(404, collection.document.dialect === 'v1' ? '{"error":"Not Found"}' : '{}');
}

export function badQuery(findings: readonly Finding[]): Answer {
  return problemAnswer(
    400,
    'collections.bad_query',
    'The query cannot be read',
    findings.map(({ message }) => message).join(' '),
    {
      errors: findings.map(({ pointer, message, suggestion }) => ({
        pointer,
        code: 'bad_query',
        detail: suggestion === undefined ? message : `${message} For example: ${suggestion}`,
      })),
    },
  );
}

export function badBody(detail: string): Answer {
  return problemAnswer(400, 'collections.bad_body', 'The body is no item', detail);
}

export function problemOf(asked: Asked, problem: MemoryProblem): Answer {
  const { name } = asked.collection.document;
  if (problem.kind === 'missing') return missingAnswer(asked);
  if (problem.kind === 'limit')
    return problemAnswer(400, 'collections.limit', 'This is more than the memory does', problem.detail);
  if (problem.kind === 'taken') {
    const key = problem.fields.join(' and ');
    return problemAnswer(
      409,
      'collections.taken',
      'The key is taken',
      `The item ${problem.id} of "${name}" has the same ${key}.`,
      { key: problem.fields, item: problem.id },
    );
  }
  if (problem.kind === 'needs') throw new Error(`A memory asked twice for what "${name}" is born with.`);
  const errors =
    problem.kind === 'refused'
      ? [{ pointer: problem.pointer, code: 'refused', detail: problem.detail }]
      : problem.errors.map(({ pointer, message }) => ({ pointer, code: 'schema', detail: message }));
  const detail = errors.map((one) => `${one.pointer || 'The item'}: ${one.detail}`).join(' ');
  return problemAnswer(400, 'collections.invalid', `This is no item of "${name}"`, detail, { errors });
}
