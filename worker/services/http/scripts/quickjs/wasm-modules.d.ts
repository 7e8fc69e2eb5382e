declare module '*.wasm' {
  const module: WebAssembly.Module;
  // biome-ignore lint/style/noDefaultExport: the bundler and workerd both hand over a module of WebAssembly so.
  export default module;
}
