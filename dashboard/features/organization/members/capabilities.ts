/** Who may do what, as people ask it; e2e/role-matrix compares it with what the server demands of every operation. */
export const CAPABILITIES = {
  look: 'viewer',
  try: 'viewer',
  build: 'editor',
  data: 'editor',
  replay: 'editor',
  settings: 'editor',
  projects: 'admin',
  members: 'admin',
  audit: 'admin',
  organization: 'owner',
} as const;

export type Capability = keyof typeof CAPABILITIES;
