import { createSignal } from 'solid-js';

const [isServerWell, setServerWell] = createSignal(true);

/** Whether the last request had an answer that is no failure of the server. */
export { isServerWell, setServerWell };
