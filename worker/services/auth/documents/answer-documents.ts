import * as z from 'zod';

const id = z.string();
const email = z.string();
const name = z.string();
const created_at = z.iso.datetime();

export const registeredUser = z.object({ id, email, name, created_at });

export const mockUser = z.object({ id, email, name, roles: z.array(z.string()), created_at });

export const tokenPair = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  token_type: z.literal('bearer'),
  expires_in: z.int().describe('Seconds that the access token is valid.'),
  user: mockUser,
});

export const userList = z.object({ users: z.array(mockUser), total: z.int() });

export const resetAnswer = z.object({ message: z.string(), users: z.array(mockUser), total: z.int() });

export const messageAnswer = z.object({ message: z.string() });

export const revokedAnswer = z.object({ revoked: z.boolean() });

export const metricsDocument = z.object({
  total_requests: z.int(),
  total_errors: z.int().describe('Answers of 400 and above.'),
  error_rate: z.number().describe('From 0 to 1.'),
  endpoints: z.record(z.string(), z.object({ requests: z.int(), errors: z.int() })),
});

export const healthDocument = z.object({
  status: z.literal('healthy'),
  service: z.string(),
  timestamp: z.iso.datetime(),
  metrics: metricsDocument,
});

export const jwksDocument = z.object({ keys: z.array(z.record(z.string(), z.unknown())) });

export const problemDocument = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('What was wrong, for people.'),
  code: z.string().describe('The same for programs.'),
  errors: z
    .array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() }))
    .optional()
    .describe('Each bad field, by its JSON pointer.'),
});
