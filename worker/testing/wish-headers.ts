/** What a client may wish of one request. */
export const inWorld = (world: string) => ({ 'x-understudy-world': world });
export const atClock = (clock: string) => ({ 'x-understudy-clock': clock });
