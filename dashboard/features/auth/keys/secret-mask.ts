/** Stands where a secret would, until it is asked for: copied, too. */
export const SECRET_MASK = '••••••••••••';
