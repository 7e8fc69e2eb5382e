import { createSignal } from 'solid-js';

const [online, setOnline] = createSignal(navigator.onLine);

window.addEventListener('online', () => setOnline(true));
window.addEventListener('offline', () => setOnline(false));

/** Whether the browser has a network at all. */
export { online as isOnline };
