import type { Role } from '../platform/roles';
import type { Scope } from '../platform/scopes';

/**
 * Where an operation takes place. The path or the body names the organization, project or group;
 * `caller` needs a login and nothing else, `public` not even that.
 */
type Place = 'public' | 'caller' | 'organization' | 'project' | 'group';

export type Rule = {
  place: Place;
  /** The least role in the organization that the place belongs to. */
  role?: Role;
  /** What a personal access token must cover. */
  scope?: Scope;
  /** The path names a deleted row, to bring it back. */
  restores?: true;
  /** The body names the place, not the path. */
  namedByBody?: true;
};

/** Who may do what: the one table that the admin API and its sweep test read. */
export const POLICY: Record<string, Rule> = {
  'auth.providers': { place: 'public' },
  'auth.login': { place: 'public' },
  'auth.callback': { place: 'public' },
  'auth.logout': { place: 'public' },
  'auth.refresh': { place: 'public' },
  'auth.me': { place: 'caller', scope: 'read' },
  'auth.update_me': { place: 'caller', scope: 'admin' },

  'sessions.list': { place: 'caller', scope: 'admin' },
  'sessions.end_others': { place: 'caller', scope: 'admin' },
  'sessions.end': { place: 'caller', scope: 'admin' },

  'tokens.list': { place: 'caller', scope: 'admin' },
  'tokens.create': { place: 'caller', scope: 'admin' },
  'tokens.revoke': { place: 'caller', scope: 'admin' },

  'organizations.list': { place: 'caller', scope: 'read' },
  'organizations.create': { place: 'caller', scope: 'admin' },
  'organizations.get': { place: 'organization', role: 'viewer', scope: 'read' },
  'organizations.update': { place: 'organization', role: 'admin', scope: 'admin' },
  'organizations.delete': { place: 'organization', role: 'owner', scope: 'admin' },
  'organizations.restore': { place: 'organization', role: 'owner', scope: 'admin', restores: true },

  'members.list': { place: 'organization', role: 'viewer', scope: 'read' },
  'members.update': { place: 'organization', role: 'admin', scope: 'admin' },
  'members.remove': { place: 'organization', role: 'admin', scope: 'admin' },
  'members.leave': { place: 'organization', role: 'viewer', scope: 'admin' },

  'invitations.list': { place: 'organization', role: 'admin', scope: 'admin' },
  'invitations.create': { place: 'organization', role: 'admin', scope: 'admin' },
  'invitations.revoke': { place: 'organization', role: 'admin', scope: 'admin' },
  'invitations.look': { place: 'caller', scope: 'read' },
  'invitations.accept': { place: 'caller', scope: 'admin' },

  'audit.list': { place: 'organization', role: 'admin', scope: 'read' },

  'projects.list': { place: 'caller', scope: 'read' },
  'projects.create': { place: 'organization', role: 'admin', scope: 'write', namedByBody: true },
  'projects.get': { place: 'project', role: 'viewer', scope: 'read' },
  'projects.summary': { place: 'project', role: 'viewer', scope: 'read' },
  'projects.update': { place: 'project', role: 'editor', scope: 'write' },
  'projects.clock': { place: 'project', role: 'viewer', scope: 'read' },
  'projects.set_clock': { place: 'project', role: 'editor', scope: 'write' },
  'projects.delete': { place: 'project', role: 'admin', scope: 'write' },
  'projects.restore': { place: 'project', role: 'admin', scope: 'write', restores: true },
  'exchanges.list': { place: 'project', role: 'viewer', scope: 'read' },
  'exchanges.facets': { place: 'project', role: 'viewer', scope: 'read' },
  'exchanges.export': { place: 'project', role: 'viewer', scope: 'read' },
  'exchanges.get': { place: 'project', role: 'viewer', scope: 'read' },
  'exchanges.code': { place: 'project', role: 'viewer', scope: 'read' },
  'exchanges.replay': { place: 'project', role: 'editor', scope: 'write' },
  'exchanges.delete': { place: 'project', role: 'editor', scope: 'write' },
  'exchanges.clear': { place: 'project', role: 'editor', scope: 'write' },
  'exchanges.expectation': { place: 'project', role: 'viewer', scope: 'read' },
  'log.verify': { place: 'project', role: 'viewer', scope: 'read' },
  'log.live': { place: 'project', role: 'viewer', scope: 'read' },
  'log.series': { place: 'project', role: 'viewer', scope: 'read' },
  'log.top_endpoints': { place: 'project', role: 'viewer', scope: 'read' },
  'log.metrics': { place: 'project', role: 'viewer', scope: 'read' },
  'log.forwarding': { place: 'project', role: 'viewer', scope: 'read' },
  'log.settings': { place: 'project', role: 'viewer', scope: 'read' },
  'log.set_settings': { place: 'project', role: 'editor', scope: 'write' },
  'demo.create': { place: 'organization', role: 'admin', scope: 'write', namedByBody: true },

  'demo_link.get': { place: 'project', role: 'viewer', scope: 'read' },
  'demo_link.create': { place: 'project', role: 'editor', scope: 'write' },
  'demo_link.revoke': { place: 'project', role: 'editor', scope: 'write' },
  'demo_link.look': { place: 'public' },

  'schemas.infer': { place: 'caller', scope: 'read' },
  'schemas.sample': { place: 'caller', scope: 'read' },
  'schemas.check': { place: 'caller', scope: 'read' },

  'groups.list': { place: 'caller', scope: 'read' },
  'groups.kinds': { place: 'caller', scope: 'read' },
  'groups.create': { place: 'project', role: 'editor', scope: 'write', namedByBody: true },
  'groups.get': { place: 'group', role: 'viewer', scope: 'read' },
  'groups.postman': { place: 'group', role: 'viewer', scope: 'read' },
  'groups.examples': { place: 'group', role: 'viewer', scope: 'read' },
  'groups.preview_chaos': { place: 'group', role: 'viewer', scope: 'read' },
  'groups.replace': { place: 'group', role: 'editor', scope: 'write' },
  'groups.update': { place: 'group', role: 'editor', scope: 'write' },
  'groups.delete': { place: 'group', role: 'editor', scope: 'write' },
  'groups.restore': { place: 'group', role: 'editor', scope: 'write', restores: true },

  'collections.list': { place: 'group', role: 'viewer', scope: 'read' },
  'collections.create': { place: 'group', role: 'editor', scope: 'write' },
  'collections.get': { place: 'group', role: 'viewer', scope: 'read' },
  'collections.replace': { place: 'group', role: 'editor', scope: 'write' },
  'collections.update': { place: 'group', role: 'editor', scope: 'write' },
  'collections.delete': { place: 'group', role: 'editor', scope: 'write' },
  'collections.restore': { place: 'group', role: 'editor', scope: 'write' },

  'items.list': { place: 'group', role: 'viewer', scope: 'read' },
  'items.create': { place: 'group', role: 'editor', scope: 'write' },
  'items.create_batch': { place: 'group', role: 'editor', scope: 'write' },
  'items.reset': { place: 'group', role: 'editor', scope: 'write' },
  'items.get': { place: 'group', role: 'viewer', scope: 'read' },
  'items.replace': { place: 'group', role: 'editor', scope: 'write' },
  'items.delete': { place: 'group', role: 'editor', scope: 'write' },

  'worlds.list': { place: 'group', role: 'viewer', scope: 'read' },
  'worlds.fork': { place: 'group', role: 'editor', scope: 'write' },
  'worlds.get': { place: 'group', role: 'viewer', scope: 'read' },
  'worlds.reset': { place: 'group', role: 'editor', scope: 'write' },
  'worlds.delete': { place: 'group', role: 'editor', scope: 'write' },
  'worlds.export': { place: 'group', role: 'viewer', scope: 'read' },
  'worlds.import': { place: 'group', role: 'editor', scope: 'write' },
  'worlds.state': { place: 'group', role: 'viewer', scope: 'read' },
  'worlds.set_state': { place: 'group', role: 'editor', scope: 'write' },
  'worlds.reset_scenarios': { place: 'group', role: 'editor', scope: 'write' },

  'files.list': { place: 'group', role: 'viewer', scope: 'read' },
  'files.put': { place: 'group', role: 'editor', scope: 'write' },
  'files.get': { place: 'group', role: 'viewer', scope: 'read' },
  'files.delete': { place: 'group', role: 'editor', scope: 'write' },
  'recordings.create': { place: 'group', role: 'editor', scope: 'write' },

  'buckets.list': { place: 'group', role: 'viewer', scope: 'read' },
  'buckets.create': { place: 'group', role: 'editor', scope: 'write' },
  'buckets.get': { place: 'group', role: 'viewer', scope: 'read' },
  'buckets.delete': { place: 'group', role: 'editor', scope: 'write' },
  'buckets.presign': { place: 'group', role: 'editor', scope: 'write' },
  'objects.list': { place: 'group', role: 'viewer', scope: 'read' },
  'objects.delete': { place: 'group', role: 'editor', scope: 'write' },
  'objects.get': { place: 'group', role: 'viewer', scope: 'read' },
  'objects.put': { place: 'group', role: 'editor', scope: 'write' },
  'objects.content': { place: 'group', role: 'viewer', scope: 'read' },
  'objects.set_tags': { place: 'group', role: 'editor', scope: 'write' },
  'uploads.begin': { place: 'group', role: 'editor', scope: 'write' },
  'uploads.put_part': { place: 'group', role: 'editor', scope: 'write' },
  'uploads.complete': { place: 'group', role: 'editor', scope: 'write' },
  'uploads.drop': { place: 'group', role: 'editor', scope: 'write' },
  'store.get': { place: 'group', role: 'viewer', scope: 'read' },
  'store.seed': { place: 'group', role: 'editor', scope: 'write' },
  'store_worlds.list': { place: 'group', role: 'viewer', scope: 'read' },
  'store_worlds.fork': { place: 'group', role: 'editor', scope: 'write' },
  'store_worlds.delete': { place: 'group', role: 'editor', scope: 'write' },
  'store_worlds.reset': { place: 'group', role: 'editor', scope: 'write' },

  'auth_users.list': { place: 'group', role: 'viewer', scope: 'read' },
  'auth_users.create': { place: 'group', role: 'editor', scope: 'write' },
  'auth_users.get': { place: 'group', role: 'viewer', scope: 'read' },
  'auth_users.update': { place: 'group', role: 'editor', scope: 'write' },
  'auth_users.delete': { place: 'group', role: 'editor', scope: 'write' },
  'auth_users.reset': { place: 'group', role: 'editor', scope: 'write' },
  'auth_users.unlock': { place: 'group', role: 'editor', scope: 'write' },
  'auth_sessions.list': { place: 'group', role: 'viewer', scope: 'read' },
  'auth_sessions.revoke': { place: 'group', role: 'editor', scope: 'write' },
  'auth_tokens.make': { place: 'group', role: 'editor', scope: 'write' },
  'auth_tokens.decode': { place: 'group', role: 'viewer', scope: 'read' },
  'auth_service.metrics': { place: 'group', role: 'viewer', scope: 'read' },
  'auth_service.keys': { place: 'group', role: 'viewer', scope: 'read' },

  'webhooks.presets': { place: 'group', role: 'viewer', scope: 'read' },
  'webhooks.sign': { place: 'group', role: 'viewer', scope: 'read' },
  'webhooks.hostile': { place: 'group', role: 'editor', scope: 'write' },
  'webhook_deliveries.replay': { place: 'group', role: 'editor', scope: 'write' },
  'webhook_deliveries.send': { place: 'group', role: 'editor', scope: 'write' },
  'webhook_deliveries.list': { place: 'group', role: 'viewer', scope: 'read' },
  'webhook_deliveries.get': { place: 'group', role: 'viewer', scope: 'read' },
  'webhook_deliveries.retry': { place: 'group', role: 'editor', scope: 'write' },
  'webhook_deliveries.delete': { place: 'group', role: 'editor', scope: 'write' },
  'webhook_events.list': { place: 'group', role: 'viewer', scope: 'read' },
  'webhook_events.clear': { place: 'group', role: 'editor', scope: 'write' },
  'webhook_events.get': { place: 'group', role: 'viewer', scope: 'read' },
  'webhook_events.delete': { place: 'group', role: 'editor', scope: 'write' },
  'webhooks.stats': { place: 'group', role: 'viewer', scope: 'read' },

  'image_jobs.list': { place: 'group', role: 'viewer', scope: 'read' },
  'image_jobs.get': { place: 'group', role: 'viewer', scope: 'read' },
  'image_jobs.delete': { place: 'group', role: 'editor', scope: 'write' },
  'image_jobs.clear': { place: 'group', role: 'editor', scope: 'write' },
  'image_jobs.redeliver': { place: 'group', role: 'editor', scope: 'write' },
  'images.stats': { place: 'group', role: 'viewer', scope: 'read' },
  'images.token': { place: 'group', role: 'editor', scope: 'write' },
  'images.analyze': { place: 'group', role: 'viewer', scope: 'read' },

  'endpoints.list': { place: 'group', role: 'viewer', scope: 'read' },
  'endpoints.create': { place: 'group', role: 'editor', scope: 'write' },
  'endpoints.create_many': { place: 'group', role: 'editor', scope: 'write' },
  'endpoints.change_many': { place: 'group', role: 'editor', scope: 'write' },
  'endpoints.get': { place: 'group', role: 'viewer', scope: 'read' },
  'endpoints.replace': { place: 'group', role: 'editor', scope: 'write' },
  'endpoints.update': { place: 'group', role: 'editor', scope: 'write' },
  'endpoints.delete': { place: 'group', role: 'editor', scope: 'write' },
  'endpoints.restore': { place: 'group', role: 'editor', scope: 'write' },
  'endpoints.test': { place: 'group', role: 'viewer', scope: 'read' },
  'endpoints.dry_run': { place: 'group', role: 'viewer', scope: 'read' },
};
