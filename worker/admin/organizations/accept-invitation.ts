import { commitWrite, type WriteDeps } from '../../db/commit';
import { findUsableInvitation, markInvitationUsed, stillUnused } from '../../db/invitations-repository';
import { findMember, insertMember } from '../../db/members-repository';
import { getOrganization } from '../../db/organizations-repository';
import { isoTime } from '../../platform/clock';
import { sha256 } from '../../platform/crypto';
import { invitationErrors } from './errors';

/** Makes the caller a member and uses the invitation up, in one batch. */
export async function acceptInvitation(deps: WriteDeps, secret: string) {
  const now = isoTime(deps.clock.now());
  const found = await findUsableInvitation(deps.db, await sha256(secret), now);
  if (!found) throw invitationErrors.not_valid();
  const { invitation, organization } = found;
  const { user } = deps.caller;
  if (await findMember(deps.db, organization.id, user.id)) {
    throw invitationErrors.already_member({ organization: organization.name });
  }
  await commitWrite(deps, {
    statements: [
      markInvitationUsed(deps, invitation.id, user.id, now),
      insertMember(deps, organization.id, user.id, invitation.role),
    ],
    audit: {
      organization_id: organization.id,
      action: 'invitations.accept',
      resource: { type: 'member', id: user.id, name: user.name, revision: null },
      changes: [{ field: 'role', after: invitation.role }],
    },
    guard: {
      place: 'before',
      holds: stillUnused(invitation.id),
      refused: () => invitationErrors.not_valid(),
    },
  });
  const row = await getOrganization(deps.db, organization.id);
  if (!row) throw invitationErrors.not_valid();
  const { id, name, revision, created_at, updated_at } = row;
  return { id, name, revision, created_at, updated_at, role: invitation.role };
}
