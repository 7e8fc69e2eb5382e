export type Scalar = string | number | boolean | null;

export type BoundChoice = { value: Scalar; text: string; isDisabled?: boolean | undefined };

/** Elements hold texts only: what stands for a value there. */
export function choiceKey(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

export function chosen(options: readonly BoundChoice[], key: string): Scalar | undefined {
  return options.find((option) => choiceKey(option.value) === key)?.value;
}
