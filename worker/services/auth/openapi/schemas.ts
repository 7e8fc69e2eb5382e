import * as z from 'zod';
import type { JsonSchema } from '../../../platform/openapi-document';
import {
  healthDocument,
  jwksDocument,
  messageAnswer,
  metricsDocument,
  mockUser,
  problemDocument,
  registeredUser,
  resetAnswer,
  revokedAnswer,
  tokenPair,
  userList,
} from '../documents/answer-documents';
import {
  credentials,
  logoutWish,
  refreshWish,
  registration,
  revocation,
} from '../documents/request-documents';
import { madeToken, tokenWish } from '../documents/token-documents';

const SENT = {
  Registration: registration,
  Credentials: credentials,
  RefreshWish: refreshWish,
  LogoutWish: logoutWish,
  Revocation: revocation,
  TokenWish: tokenWish,
};

const ANSWERED = {
  RegisteredUser: registeredUser,
  User: mockUser,
  TokenPair: tokenPair,
  UserList: userList,
  ResetUsers: resetAnswer,
  Message: messageAnswer,
  Revoked: revokedAnswer,
  MadeToken: madeToken,
  Metrics: metricsDocument,
  Health: healthDocument,
  Jwks: jwksDocument,
  Problem: problemDocument,
};

export type SentName = keyof typeof SENT;
export type AnsweredName = keyof typeof ANSWERED;

export function reference(name: SentName | AnsweredName): { $ref: string } {
  return { $ref: placeOf(name) };
}

/** All documents of the API, each once, by its name. */
export function documentSchemas(): Record<string, JsonSchema> {
  return { ...schemasOf(SENT, 'input'), ...schemasOf(ANSWERED, 'output') };
}

function schemasOf(documents: Record<string, z.ZodType>, io: 'input' | 'output'): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, document] of Object.entries(documents)) registry.add(document, { id });
  const { schemas } = z.toJSONSchema(registry, { io, uri: placeOf, unrepresentable: 'any' });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [name, schema]),
  );
}

function placeOf(name: string): string {
  return `#/components/schemas/${name}`;
}
