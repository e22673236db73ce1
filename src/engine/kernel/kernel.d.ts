declare module 'virtual:kernel' {
  /** The compiled kernel of `assembly/`, WebAssembly in hexadecimal digits; made by `vite/kernel.ts`. */
  const digits: string
  export default digits
}
