/** What every runtime of JavaScript has and is as pure as the language: the engine's tsconfig knows no other globals. */
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: ArrayBuffer | ArrayBufferView): string;
}
declare class URLSearchParams {
  constructor(init?: string | [string, string][] | Record<string, string>);
  append(name: string, value: string): void;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
}
declare function atob(base64: string): string;
declare function btoa(binary: string): string;
declare function structuredClone<Value>(value: Value): Value;
