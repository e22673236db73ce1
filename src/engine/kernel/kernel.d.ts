declare module 'virtual:kernel' {
  /** The compiled kernel of `assembly/`, WebAssembly in base64; made by `vite/kernel.ts`. */
  const base64: string
  export default base64
}
