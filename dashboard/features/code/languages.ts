import type { CodeLanguage } from '../../api/example-queries';

/** Names of products, the same in every language of people. */
export const LANGUAGE_NAMES: Record<CodeLanguage, string> = {
  curl: 'curl',
  httpie: 'HTTPie',
  python_requests: 'Python requests',
  python_httpx: 'Python httpx',
  javascript_fetch: 'JS fetch',
  javascript_axios: 'JS axios',
  go: 'Go',
};

/** What has to be installed for it; none where the language brings it along. */
export const INSTALLS: Partial<Record<CodeLanguage, string>> = {
  httpie: 'pip install httpie',
  python_requests: 'pip install requests',
  python_httpx: 'pip install httpx',
  javascript_axios: 'npm install axios',
};

export const LANGUAGES: readonly CodeLanguage[] = [
  'curl',
  'httpie',
  'javascript_fetch',
  'javascript_axios',
  'python_requests',
  'python_httpx',
  'go',
];
