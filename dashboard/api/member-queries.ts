import type { InferRequestType, InferResponseType } from 'hono/client';
import { api } from './client';
import { everyPage, pageAt } from './every-page';
import { kept } from './kept-answers';
import type { Role } from './organization-queries';
import { queryOptions } from './query/query-options';

const organization = api.orgs[':organization_id'];
const member = organization.members[':user_id'];

export type Member = InferResponseType<typeof organization.members.$get>['members'][number];
export type Invitation = InferResponseType<typeof organization.invitations.$get>['invitations'][number];
export type NewInvitation = InferRequestType<typeof organization.invitations.$post>['json'];
export type InvitationMade = InferResponseType<typeof organization.invitations.$post>;

export const membersKey = (organizationId: string) => ['members', organizationId];
export const invitationsKey = (organizationId: string) => ['invitations', organizationId];

export function membersQuery(organizationId: string) {
  const queryKey = membersKey(organizationId);
  return queryOptions({
    queryKey,
    queryFn: ({ signal }): Promise<Member[]> =>
      everyPage(async (cursor) => {
        const asked = { param: { organization_id: organizationId }, query: pageAt(cursor) };
        const response = await organization.members.$get(asked, { init: { signal } });
        const { members, next_cursor } = await response.json();
        return { rows: members, next: next_cursor };
      }),
    ...kept(queryKey),
  });
}

export function invitationsQuery(organizationId: string) {
  return queryOptions({
    queryKey: invitationsKey(organizationId),
    queryFn: ({ signal }): Promise<Invitation[]> =>
      everyPage(async (cursor) => {
        const asked = { param: { organization_id: organizationId }, query: pageAt(cursor) };
        const response = await organization.invitations.$get(asked, { init: { signal } });
        const { invitations, next_cursor } = await response.json();
        return { rows: invitations, next: next_cursor };
      }),
  });
}

export async function changeRole(organizationId: string, userId: string, role: Role): Promise<Member> {
  const param = { organization_id: organizationId, user_id: userId };
  const response = await member.$patch({ param, json: { role } });
  return (await response.json()).member;
}

export async function removeMember(organizationId: string, userId: string): Promise<void> {
  await member.$delete({ param: { organization_id: organizationId, user_id: userId } });
}

export async function leaveOrganization(organizationId: string): Promise<void> {
  await organization.leave.$post({ param: { organization_id: organizationId } });
}

export async function invite(organizationId: string, json: NewInvitation): Promise<InvitationMade> {
  const response = await organization.invitations.$post({ param: { organization_id: organizationId }, json });
  return response.json();
}

export async function revokeInvitation(organizationId: string, id: string): Promise<void> {
  await organization.invitations[':invitation_id'].$delete({
    param: { organization_id: organizationId, invitation_id: id },
  });
}
