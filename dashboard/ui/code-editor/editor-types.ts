export type EditorLanguage = 'json' | 'schema' | 'template-json' | 'template-text' | 'javascript';

export type Severity = 'error' | 'warning' | 'hint';

/** What somebody else found wrong with the text, such as a dry run. */
export type Finding = {
  /** In UTF-16 units of the text that was checked. */
  offset: number;
  length: number;
  message: string;
  suggestion?: string | null;
  severity?: Exclude<Severity, 'hint'>;
};

/** What the editor underlines. */
export type Problem = { from: number; to: number; message: string; severity: Severity };

export type Fix = { from: number; to: number; insert: string };

/** A problem as the pure checks answer it. */
export type Mark = Problem & { fix?: Fix };

export type EditorHandle = {
  focus(): void;
  /** Selects the range, brings it into view and takes the focus. */
  select(from: number, to?: number): void;
  format(): void;
};

/** The names that completion offers, each with what it prints; they come from the engine. */
export type TemplateNames = {
  readonly helpers: readonly HelperName[];
  readonly request: readonly { name: string; prints: string }[];
  readonly faker: readonly { name: string; prints: string; isForSchemas: boolean }[];
};

export type HelperName = {
  name: string;
  /** built-in, memory, wiremock, mockoon, postman or faker. */
  group: string;
  /** How an example calls it. */
  signature: string;
  /** A whole template, and what it prints. */
  template: string;
  prints: string;
  isBlock: boolean;
};

export type LoadNames = () => Promise<TemplateNames>;
