import { api } from './client';
import { queryOptions } from './query/query-options';

/** What the link offers to whoever has it. */
export function invitationQuery(secret: string) {
  return queryOptions({
    queryKey: ['invitation', secret],
    queryFn: async ({ signal }) => {
      const response = await api.invitations.look.$post({ json: { secret } }, { init: { signal } });
      return (await response.json()).invitation;
    },
    retry: false,
  });
}

export async function acceptInvitation(secret: string) {
  const response = await api.invitations.accept.$post({ json: { secret } });
  return (await response.json()).organization;
}
