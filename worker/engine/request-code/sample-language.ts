export const SAMPLE_LANGUAGES = [
  'curl',
  'httpie',
  'python_requests',
  'python_httpx',
  'javascript_fetch',
  'javascript_axios',
  'go',
] as const;

export type SampleLanguage = (typeof SAMPLE_LANGUAGES)[number];
