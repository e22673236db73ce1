/**
 * What Playwright's page and a session of W3C WebDriver can both do, and so all that is asked of a page here. Playwright
 * drives a WebKit of its own build alone; Debian's is driven by the standard.
 */
export interface EnginePage {
  goto: (address: string) => Promise<unknown>
  /** Runs a function within the page and gives what it, or its promise, comes to: JSON both ways. */
  evaluate: <Result, Argument = null>(
    act: (argument: Argument) => Result,
    argument?: Argument,
  ) => Promise<Awaited<Result>>
  setViewportSize: (size: { width: number; height: number }) => Promise<void>
  mouse: {
    move: (x: number, y: number) => Promise<unknown>
    down: () => Promise<unknown>
    up: () => Promise<unknown>
  }
  keyboard: { press: (key: string) => Promise<unknown> }
}
