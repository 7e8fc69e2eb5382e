import { render } from 'solid-js/web';
import { App } from './app';
import { wordsLoaded } from './i18n/define-words';
import { language } from './i18n/language';
import './styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root element');

document.documentElement.lang = language();
// Not awaited here: a dictionary may come in a file that needs this one, and each would wait for the other.
void wordsLoaded().then(() => render(() => <App />, root));
