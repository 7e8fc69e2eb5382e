import { expect, inject, test } from 'vitest';
import { CAPABILITIES, type Capability } from '../dashboard/features/organization/members/capabilities.ts';

type Operation = { operationId: string; description: string };
type OpenApi = { paths: Record<string, Record<string, Operation>> };

/** What the screen's sentences stand for; an operation that none of them covers is one that nobody is told of. */
const COVERS: Record<Capability, RegExp> = {
  look: /^(organizations\.get|members\.(list|leave)|\w+\.(list|get|summary|facets|export|code|examples|postman)|projects\.clock|log\.(live|series|top_endpoints|metrics|forwarding|settings)|worlds\.state|objects\.content|webhooks\.(stats|presets|sign)|images\.(stats|analyze)|auth_service\.\w+|auth_tokens\.decode)$/,
  try: /^(endpoints\.(test|dry_run)|groups\.preview_chaos|log\.verify|exchanges\.expectation)$/,
  build: /^(groups|endpoints|collections)\.(create|create_many|change_many|replace|update|delete|restore)$/,
  data: /^((items|worlds|files|buckets|objects|store_worlds)\.(create|create_batch|put|replace|delete|fork|reset|import|set_state|reset_scenarios|set_tags|presign)|uploads\.\w+|store\.seed|auth_users\.(create|update|delete|reset|unlock)|auth_sessions\.revoke|auth_tokens\.make|image_jobs\.(delete|clear)|images\.token)$/,
  replay:
    /^(exchanges\.(replay|delete|clear)|recordings\.create|webhook_events\.(delete|clear)|webhook_deliveries\.(replay|send|retry|delete)|webhooks\.hostile|image_jobs\.redeliver)$/,
  settings: /^(projects\.(update|set_clock)|log\.set_settings|demo_link\.(create|revoke))$/,
  projects: /^(projects\.(create|delete|restore)|demo\.create)$/,
  members: /^(organizations\.update|members\.(update|remove)|invitations\.(list|create|revoke))$/,
  audit: /^audit\.list$/,
  organization: /^organizations\.(delete|restore)$/,
};

const NAMES = Object.keys(COVERS) as Capability[];
// What more of a role is needed for comes first: `audit.list` is no matter of looking.
const ORDER: Capability[] = ['audit', 'members', ...NAMES.filter((name) => !/^(audit|members)$/.test(name))];

test('the roles on screen are those that the server asks for, operation by operation', async () => {
  const answer = await fetch(`${inject('url')}/api/openapi.json`);
  const { paths } = (await answer.json()) as OpenApi;
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  const demanded = operations.flatMap(({ operationId, description }) => {
    const role = /Needs the role (\w+);/.exec(description)?.[1];
    return role === undefined ? [] : [{ operationId, role }];
  });
  expect(demanded.length).toBeGreaterThan(60);
  const shown = demanded.map(({ operationId }) => {
    const capability = ORDER.find((name) => COVERS[name].test(operationId));
    return { operationId, role: capability && CAPABILITIES[capability] };
  });
  expect(shown).toEqual(demanded);
});
