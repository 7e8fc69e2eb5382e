/** The values of a condition key (in lower case) in one request; undefined when the request does not have it. */
export type ConditionContext = { get(key: string): readonly string[] | undefined };
