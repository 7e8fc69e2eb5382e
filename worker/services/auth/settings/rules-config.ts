import * as z from 'zod';

export const PASSWORD_NEEDS = ['upper', 'lower', 'digit', 'symbol'] as const;

export type PasswordNeed = (typeof PASSWORD_NEEDS)[number];

export const passwordRules = z
  .strictObject({
    min_length: z.int().min(1).max(128).default(1),
    require: z
      .array(z.enum(PASSWORD_NEEDS))
      .max(PASSWORD_NEEDS.length)
      .default([])
      .describe('What a password has at least one of.'),
  })
  .prefault({})
  .describe('Of passwords that register. Seeds are taken as they are.');

export const emailRules = z
  .strictObject({
    domains: z
      .array(
        z
          .string()
          .regex(
            /^[a-z0-9\u00a1-\uffff][a-z0-9\u00a1-\uffff.-]{0,251}[a-z0-9\u00a1-\uffff]$/,
            'A domain is in lower case, such as example.com.',
          ),
      )
      .max(100)
      .default([])
      .describe('Who may register, by the domain behind the @; with none listed, anybody.'),
  })
  .prefault({})
  .describe('Of e-mail addresses that register.');

export const lockout = z
  .strictObject({
    after: z
      .int()
      .min(0)
      .max(1000)
      .default(0)
      .describe('Failed logins in a row that lock a user out; 0: none ever do.'),
    seconds: z.int().min(1).max(31_536_000).default(300).describe('How long, by the clock of the project.'),
    status: z
      .union([z.literal(423), z.literal(429), z.literal(403), z.literal(401)])
      .default(423)
      .describe('What a login is answered meanwhile, with Retry-After.'),
  })
  .prefault({})
  .describe('What becomes of who guesses passwords.');

export const registration = z
  .strictObject({
    open: z.boolean().default(true).describe('Whether anybody may register; else it is answered with 403.'),
    roles: z.array(z.string().min(1).max(100)).max(50).default([]).describe('Of who registers.'),
  })
  .prefault({})
  .describe('Who may register, and as what.');
