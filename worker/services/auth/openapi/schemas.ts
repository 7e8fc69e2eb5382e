import type { JsonSchema } from '../../../platform/openapi-document';
import { documentSchemas, schemaReference } from '../../../platform/openapi-schemas';
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
  return schemaReference(name);
}

export function authSchemas(): Record<string, JsonSchema> {
  return documentSchemas(SENT, ANSWERED);
}
