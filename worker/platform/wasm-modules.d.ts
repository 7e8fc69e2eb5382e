declare module '*.wasm' {
  const module: WebAssembly.Module;
  // biome-ignore lint/style/noDefaultExport: the bundler and workerd both hand over a module of WebAssembly so.
  export default module;
}

// Its package declares what an instance exports, which is not what an import of the file gives.
declare module '@jsquash/png/codec/pkg/squoosh_png_bg.wasm' {
  const module: WebAssembly.Module;
  // biome-ignore lint/style/noDefaultExport: as above.
  export default module;
}
