import { parseArgs } from 'node:util';
import { Failure, messageOf } from '../failure.ts';

/** A group, or a world of it, at the root of a port of its own. */
export type Mount = {
  isSecure: boolean;
  /** 0 takes any free port. */
  port: number;
  project: string;
  group: string;
  world: string | null;
};

const MOUNT = /^(?:(https?):)?(\d{1,5})=([a-z0-9-]+)\/([a-z0-9-]+)(?:@([A-Za-z0-9._-]{1,64}))?$/;

/** What stands behind `npm start --`. */
export function readMounts(args: string[]): Mount[] {
  const mounts = mountArguments(args).map(readMount);
  const ports = mounts.map(({ port }) => port).filter((port) => port !== 0);
  const twice = ports.find((port, index) => ports.indexOf(port) !== index);
  if (twice !== undefined) throw new Failure(`--mount names port ${twice} more than once`);
  return mounts;
}

/** How it is written, and printed. */
export function mountName({ project, group, world }: Mount): string {
  return `${project}/${group}${world === null ? '' : `@${world}`}`;
}

function mountArguments(args: string[]): string[] {
  try {
    const { values } = parseArgs({ args, options: { mount: { type: 'string', multiple: true } } });
    return values.mount ?? [];
  } catch (error) {
    throw new Failure(`${messageOf(error)}; npm start takes --mount PORT=PROJECT/GROUP and nothing else`);
  }
}

function readMount(text: string): Mount {
  const [, scheme, port, project, group, world] = MOUNT.exec(text) ?? [];
  if (!project || !group || Number(port) > 65_535) {
    throw new Failure(
      `--mount "${text}" is not readable; write PORT=PROJECT/GROUP, such as 8000=demo/auth, https:8443=demo/auth or 4001=demo/shop@w1`,
    );
  }
  return { isSecure: scheme === 'https', port: Number(port), project, group, world: world ?? null };
}
