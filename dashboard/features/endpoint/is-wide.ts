import { createSignal } from 'solid-js';

const query = window.matchMedia('(min-width: 1280px)');
const [isWide, setWide] = createSignal(query.matches);
query.addEventListener('change', () => setWide(query.matches));

/** Whether there is room for form and preview side by side. */
export { isWide };
