import type { LocalServer } from '../local-server.ts';
import type { Settings } from '../settings.ts';
import { type Mount, mountName } from './mounts.ts';

/** A port that is to be opened. */
export type Front = {
  /** In the banner. */
  label: string;
  /** What is there. */
  name: string;
  isSecure: boolean;
  port: number;
  /** The host that the Worker knows it by. */
  host: string;
  world: string | null;
  /** What chooses another port, for one that nobody has asked for by name; it may be missing. */
  variable: string | null;
};

/** S3 where clients look for it, when there is such a kind. */
export function s3Fronts({ s3 }: Settings, host: string): Front[] {
  const common = { label: 'S3', name: 'S3', host, world: null };
  const { port, tlsPort } = s3;
  const plain = port === null ? [] : [{ ...common, port, isSecure: false, variable: 'S3_PORT' }];
  const secure =
    tlsPort === null ? [] : [{ ...common, port: tlsPort, isSecure: true, variable: 'S3_TLS_PORT' }];
  return [...plain, ...secure];
}

export function mountFront(mount: Mount, server: Pick<LocalServer, 'port'>): Front {
  const { isSecure, port, project, group, world } = mount;
  const host = `${group}--${project}.localhost:${server.port}`;
  return { label: 'Mount', name: mountName(mount), isSecure, port, host, world, variable: null };
}
