import type { Context, Env, MiddlewareHandler } from 'hono';
import type { BlankInput } from 'hono/types';
import type * as z from 'zod';
import { readBody, readQuery } from './input';

/** What the documentation and the role table know about one route of the admin API. */
export type OperationInfo = {
  /** `{resource}.{verb}`: the key of the role table and the operationId of the OpenAPI document. */
  id: string;
  summary: string;
  description?: string;
  query?: z.ZodType;
  body?: z.ZodType;
  /** By status; null where there is no body. */
  answers: Record<number, z.ZodType | null>;
};

/** Who may pass: sets the caller and the resource that path or body names, or throws. */
export type Admit = (context: Context, operation: OperationInfo, named: NamedBy) => Promise<void>;

/** The path is known before the input is validated; what the body names, after. */
export type NamedBy = { by: 'path' } | { by: 'body'; body: object };

type Out<S> = S extends z.ZodType ? z.output<S> : undefined;
type In<S> = S extends z.ZodType ? z.input<S> : undefined;
type Targets<Q, B> = (Q extends undefined ? unknown : { query: Q }) &
  (B extends undefined ? unknown : { json: B });

type ValidatedInput<Q, B> = { in: object & Targets<In<Q>, In<B>>; out: object & Targets<Out<Q>, Out<B>> };

type Head<E extends Env, Q, B> = [Q, B] extends [undefined, undefined]
  ? MiddlewareHandler<E, string, BlankInput>
  : MiddlewareHandler<E, string, ValidatedInput<Q, B>>;

const OPERATIONS = new WeakMap<object, OperationInfo>();

type AdmittingEnv = { Variables: { admit: Admit } };

/** The head of every admin route: admits the caller, then validates; its info is also what /api/openapi.json is made from. */
export function operationsOf<E extends AdmittingEnv>() {
  return function operation<
    const Q extends z.ZodType | undefined = undefined,
    const B extends z.ZodType | undefined = undefined,
  >(id: string, info: Omit<OperationInfo, 'id' | 'query' | 'body'> & { query?: Q; body?: B }): Head<E, Q, B> {
    const { query, body: bodySchema, ...told } = info;
    const described: OperationInfo = {
      ...told,
      id,
      ...(query && { query }),
      ...(bodySchema && { body: bodySchema }),
    };
    const handler: MiddlewareHandler<E> = async (context, next) => {
      const admit: Admit = context.get('admit');
      await admit(context, described, { by: 'path' });
      if (described.query)
        context.req.addValidatedData('query', readQuery(context.req.query(), described.query));
      if (described.body) {
        const body = await readBody(context.req.raw, described.body);
        await admit(context, described, { by: 'body', body });
        context.req.addValidatedData('json', body);
      }
      await next();
    };
    OPERATIONS.set(handler, described);
    // What the schemas let through is typed here once; Hono cannot see through addValidatedData.
    return handler as unknown as Head<E, Q, B>;
  };
}

export function operationOf(handler: object): OperationInfo | undefined {
  return OPERATIONS.get(handler);
}
