import { compileMasks, type Masks } from '../engine/log-masking/masks';
import type { LogSettings } from '../platform/log-settings/log-settings';
import { projectSettings } from '../platform/project-settings';

/** What a project says about its log, ready for use. */
export type LogRules = { enabled: boolean; masks: Masks };

/** `hidden` are names of members of bodies that a kind of group hides by itself. */
export function logRules({ enabled, mask }: LogSettings, hidden: readonly string[] = []): LogRules {
  return { enabled, masks: compileMasks({ ...mask, body: [...hidden, ...mask.body] }) };
}

/** For a project of which nothing is known but its saved settings. */
export function rulesOfProject(settings: unknown): LogRules {
  return logRules(projectSettings.parse(settings).log);
}
