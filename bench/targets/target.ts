import type { BenchCase, Expected, Trade } from '../cases/case.ts';
import type { Command } from '../processes/server.ts';

export type Place = { port: number; folder: string };

/** How one server is started and told what a case wants. */
export type Target = {
  name: string;
  /** What it can be measured at. */
  trades: readonly Trade[];
  /** It is installed with the other peers. */
  isPeer: boolean;
  /** A variant that its makers ship but nobody gets unasked; it is shown, and not counted as a default set-up. */
  isTuned: boolean;
  /** Why this machine cannot run it, if so. */
  missing(): string | undefined;
  /** Writes what the server reads at its start, and says how it is started. */
  command(work: BenchCase, place: Place): Command;
  /** Any answer at this path, whatever its status, means that the server listens. */
  readyPath: string;
  /** For what is told to the running server. */
  setUp(work: BenchCase, place: Place): Promise<void>;
  /** What stands between the host and the case's path. */
  basePath: string;
  /** Makes of an address one that carries its own signature. */
  sign(method: string, url: string): Promise<string>;
  /** What it is expected to answer, where that is not the case's own answer. */
  answer: Expected | undefined;
  /** Throws where the server did less than it was taken to do, though it answered so many requests rightly. */
  lastLook(origin: string, answered: number): Promise<void>;
  /** True for servers that print a JSON body anew: the value must be equal, not each byte. */
  reformatsJson: boolean;
};

type TargetParts = Partial<Target> & Pick<Target, 'name' | 'command'>;

export function defineTarget(parts: TargetParts): Target {
  return {
    trades: ['mock'],
    isPeer: true,
    isTuned: false,
    missing: () => undefined,
    readyPath: '/',
    setUp: async () => {},
    basePath: '',
    sign: async (_method, url) => url,
    answer: undefined,
    lastLook: async () => {},
    reformatsJson: false,
    ...parts,
  };
}
