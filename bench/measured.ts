export type Round = {
  requests: number;
  seconds: number;
  errors: number;
  cpuMicroseconds: number | undefined;
};

/** What one server did with one case. */
export type Measured = {
  caseName: string;
  target: string;
  isTuned: boolean;
  startMilliseconds: number;
  residentBytesBefore: number | undefined;
  residentBytesAfter: number | undefined;
  rounds: Round[];
};

export type Failure = { caseName: string; target: string; reason: string };

export type Outcome = { measured: Measured[]; failures: Failure[]; skipped: Failure[] };
