export const words = {
  noProject: 'There is no such project',
  noProjectHint: 'It was deleted or renamed, or you have no access to it.',
  noGroup: 'There is no such group',
  noGroupHint: 'It was deleted or its address was changed.',
  toStart: 'Go to the start page',
  toProject: (name: string) => `Go to ${name}`,
  failed: 'This did not work',
  failedHint: 'What came back could not be read. Try again.',
  unreachable: 'The server cannot be reached',
  unreachableHint: 'No answer came back. Check the connection and whether the server runs, then try again.',
  roles: { viewer: 'viewer', editor: 'editor', admin: 'administrator', owner: 'owner' },
  needsRole: (least: string, role: string) =>
    `This needs the role ${least}; you are ${role}. Ask an administrator.`,
};
