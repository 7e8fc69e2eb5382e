import { createSignal } from 'solid-js';

const [isSessionLost, setSessionLost] = createSignal(false);

/** A request was refused for want of a login: whoever was signed in is not any more. */
export { isSessionLost, setSessionLost };
