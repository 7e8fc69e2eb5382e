export const words = {
  title: 'Invitation',
  offer: (organization: string, role: string) => `You are invited to ${organization} as ${role}.`,
  until: (time: string) => `The link works once, until ${time}.`,
  join: 'Join',
  joined: (organization: string) => `You are a member of ${organization} now`,
};
