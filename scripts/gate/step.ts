/** What a step of the gate found. */
export type Found = { passed: number; failed: number; notRun: string[] };

export type Step = { name: string; title: string; run(): Promise<Found> };
