import * as z from 'zod';
import type { ProjectClock } from '../engine/project-clock';
import { logSettings } from './log-settings/log-settings';

const FARTHEST_SHIFT = 1000 * 366 * 86_400_000;

/** The time that everything in the project's mocks dates, signs and expires by. */
export const clockSetting = z
  .discriminatedUnion('mode', [
    z.strictObject({ mode: z.literal('real') }),
    z.strictObject({
      mode: z.literal('shifted'),
      shift_ms: z
        .int()
        .min(-FARTHEST_SHIFT)
        .max(FARTHEST_SHIFT)
        .describe('Milliseconds ahead of the real time; below zero behind it.'),
    }),
    z.strictObject({
      mode: z.literal('frozen'),
      at: z.iso.datetime({ offset: true }).describe('Where time stands still.'),
    }),
  ])
  .meta({ id: 'ProjectClock' });

export type ClockSetting = z.output<typeof clockSetting>;

/** What a project decides for all its groups. */
export const projectSettings = z
  .strictObject({ clock: clockSetting.default({ mode: 'real' }), log: logSettings.prefault({}) })
  .meta({ id: 'ProjectSettings' });

export function projectClock(setting: ClockSetting): ProjectClock {
  return setting.mode === 'frozen' ? { mode: 'frozen', at: Date.parse(setting.at) } : setting;
}
