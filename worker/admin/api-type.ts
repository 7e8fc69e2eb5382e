import type { Hono } from 'hono';
import type { ExtractSchema, MergeSchemaPath, Schema } from 'hono/types';
import type { Services } from '../services/registry';
import type { ServiceAdmin } from '../services/service';
import type { Resources } from './admin-api';
import type { AdminEnv } from './admin-env';

type SchemaOf<Routes> = ExtractSchema<Routes> extends infer S extends Schema ? S : never;

type HouseSchema = MergeSchemaPath<SchemaOf<Resources>, '/api'>;

// Distributes over the registry: each kind's routes at the place where createAdminApi mounts them.
type ServiceSchema<Admin = Services[keyof Services]['admin'][number]> = Admin extends ServiceAdmin
  ? MergeSchemaPath<SchemaOf<Admin['routes']>, `/api/groups/:group_id/${Admin['path']}`>
  : never;

/** What every route of /api takes and answers: the dashboard's client is made of this type alone. */
export type AdminApi = Hono<AdminEnv, HouseSchema | ServiceSchema>;
