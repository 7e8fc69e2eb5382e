/** A pattern, a time zone or a moment that no date can be made of; the message says which and why. */
export class DateError extends Error {}
