/** What faker is not asked here: its message is for who wrote the call. */
export class FakerRefusal extends Error {}
