import type * as z from 'zod';
import type { Finding } from '../../engine/finding';
import type { LogConfig } from '../../engine/log-config';
import { compileFilter } from '../../engine/log-filter/compile-filter';
import { forwardingFindings } from '../../engine/log-forwarding/forwarding-findings';
import { withKeptSecrets, withoutSecrets } from '../../engine/log-forwarding/forwarding-secrets';
import { fieldErrors, reasonOf } from '../../platform/field-errors';
import { projectSettings } from '../../platform/project-settings';
import type { Ports } from '../../services/ports';
import { projectErrors } from './errors';

export type Settings = z.output<typeof projectSettings>;

type Looks = Pick<Ports, 'clock' | 'outbound'>;

/** As they are saved, secrets included. */
export function savedSettings({ settings }: { settings: unknown }): Settings {
  return projectSettings.parse(settings);
}

/** As people may read them. */
export function shownSettings(settings: unknown): Settings {
  const { log, ...others } = projectSettings.parse(settings);
  return { ...others, log: { ...log, forward: withoutSecrets(log.forward) } };
}

/** What is to be saved: secrets that were read back hidden stay what they were. Throws for what cannot be carried out. */
export function acceptedSettings(wanted: Settings, before: Settings | null, looks: Looks): Settings {
  const forward = withKeptSecrets(wanted.log.forward, before?.log.forward ?? []);
  if (!forward.ok) throw refusal(forward.findings);
  const findings = forwardingFindings(forward.value, {
    compile: (filter) => compileFilter(filter, { now: looks.clock.now() }),
    refusal: looks.outbound.refusal,
  });
  if (findings.length > 0) throw refusal(findings);
  return { ...wanted, log: { ...wanted.log, forward: forward.value } };
}

export function logConfigOf(slug: string, { log }: Settings): LogConfig {
  return { keep: log.keep, forwarding: { project: slug, targets: log.forward } };
}

function refusal(findings: readonly Finding[]) {
  const errors = fieldErrors(findings, 'forwarding', '/forward');
  return projectErrors.bad_forwarding({ reason: reasonOf(errors) }, { errors });
}
