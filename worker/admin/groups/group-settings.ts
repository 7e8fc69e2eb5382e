import * as z from 'zod';
import { checkPart } from '../../platform/api/input';
import { chaosSettings, groupConfigSchema } from '../../services/gate-settings';
import { ALL_SERVICES, type Kind, serviceOfKind } from '../../services/registry';

type Settings = Record<string, unknown>;

type KindDescription = { kind: Kind; title: string; config_schema: Settings; chaos_schema: Settings };

/** Validates what a group is configured with; what is stored is what was sent, so that defaults may grow. */
export function checkSettings(kind: string, settings: { config: Settings; chaos: Settings }): void {
  checkPart(groupConfigSchema(serviceOfKind(kind).config), settings.config, '/config');
  checkPart(chaosSettings, settings.chaos, '/chaos');
}

/** The kinds with the JSON Schemas that their settings forms are drawn from. */
export function describeKinds(): KindDescription[] {
  return ALL_SERVICES.map(({ kind, title, config }) => ({
    kind: kind as Kind,
    title,
    config_schema: z.toJSONSchema(groupConfigSchema(config), { io: 'input', unrepresentable: 'any' }),
    chaos_schema: z.toJSONSchema(chaosSettings, { io: 'input', unrepresentable: 'any' }),
  }));
}
