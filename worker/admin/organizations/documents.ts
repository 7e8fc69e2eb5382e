import * as z from 'zod';
import { nextCursor } from '../../platform/api/paging';
import { ROLES } from '../../platform/roles';
import { displayName, documentStamps } from '../documents';

export const roleName = z.enum(ROLES);

export const organizationDocument = z
  .object({
    ...documentStamps,
    name: z.string(),
    revision: z.int(),
    role: roleName.describe("The caller's own role."),
  })
  .meta({ id: 'Organization' });

export const organizationAnswer = z.object({ organization: organizationDocument });
export const organizationsAnswer = z.object({
  organizations: z.array(organizationDocument),
  next_cursor: nextCursor,
});
export const organizationName = z.strictObject({ name: displayName });

export const memberDocument = z
  .object({
    user_id: z.uuid(),
    name: z.string(),
    email: z.string().nullable(),
    avatar_url: z.string().nullable(),
    role: roleName,
    created_at: z.iso.datetime().describe('When the member joined.'),
    last_seen_at: z.iso
      .datetime()
      .nullable()
      .describe('When the member last came with a session or a token, to some minutes.'),
  })
  .meta({ id: 'Member' });

export const memberAnswer = z.object({ member: memberDocument });
export const membersAnswer = z.object({ members: z.array(memberDocument), next_cursor: nextCursor });
export const memberPatch = z.strictObject({ role: roleName });

export const invitationDocument = z
  .object({
    id: z.uuid(),
    organization_id: z.uuid(),
    role: roleName,
    email: z.string().nullable(),
    expires_at: z.iso.datetime(),
    accepted_at: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'Invitation' });

export const newInvitation = z.strictObject({
  role: roleName.default('viewer'),
  email: z
    .email()
    .nullable()
    .default(null)
    .describe('A note for whom it is meant; the link works for whoever has it.'),
  expires_in_hours: z.int().min(1).max(720).default(168),
});

export const invitationMade = z.object({
  invitation: invitationDocument,
  secret: z.string().describe('Shown this once.'),
  url: z.string().describe('The link to send.'),
});
export const invitationsAnswer = z.object({
  invitations: z.array(invitationDocument),
  next_cursor: nextCursor,
});
export const invitationSecret = z.strictObject({ secret: z.string().min(1).max(200) });
export const invitationLook = z.object({
  invitation: z.object({ organization_name: z.string(), role: roleName, expires_at: z.iso.datetime() }),
});

export const auditEventDocument = z
  .object({
    id: z.uuid(),
    created_at: z.iso.datetime(),
    actor_id: z.string().nullable(),
    actor_name: z.string(),
    action: z.string().describe('{resource}.{verb}'),
    resource_type: z.string(),
    resource_id: z.string(),
    resource_name: z.string(),
    resource_revision: z.int().nullable(),
    changes: z.array(
      z.object({ field: z.string(), before: z.unknown().optional(), after: z.unknown().optional() }),
    ),
  })
  .meta({ id: 'AuditEvent' });

export const auditAnswer = z.object({ events: z.array(auditEventDocument), next_cursor: nextCursor });
