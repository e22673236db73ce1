/** What is done with the results of earlier instructions. */
export type Operation = '+' | '-' | '*' | '/' | '^' | 'min' | 'max' | keyof typeof functions

/** A number, a class's share, or an operation on the results of earlier instructions, by their places. */
export type Instruction =
  | { is: 'number'; value: number }
  | { is: 'share'; k: number }
  | { is: 'operation'; operation: Operation; a: number; b: number }

/** Functions of one value: f(x), and f′(x) given x and y = f(x). */
const functions = {
  exp: { of: Math.exp, slope: (_x: number, y: number) => y },
  log: { of: Math.log, slope: (x: number) => 1 / x },
  sqrt: { of: Math.sqrt, slope: (_x: number, y: number) => 1 / (2 * y) },
  abs: { of: Math.abs, slope: Math.sign },
  sin: { of: Math.sin, slope: Math.cos },
  cos: { of: Math.cos, slope: (x: number) => -Math.sin(x) },
  tanh: { of: Math.tanh, slope: (_x: number, y: number) => 1 - y * y },
}

/** Whether a name is that of a function of one value. */
export const isFunction = (name: string): name is keyof typeof functions => Object.hasOwn(functions, name)

/** The value of an operation on a and b. */
export function compute(operation: Operation, a: number, b: number): number {
  switch (operation) {
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    case '/':
      return a / b
    case '^':
      return a ** b
    case 'min':
      return Math.min(a, b)
    case 'max':
      return Math.max(a, b)
    default:
      return functions[operation].of(a)
  }
}

/** Derivatives of an operation with respect to a and b, y its value. */
export function slopesOf(operation: Operation, a: number, b: number, y: number): readonly [number, number] {
  switch (operation) {
    case '+':
      return [1, 1]
    case '-':
      return [1, -1]
    case '*':
      return [b, a]
    case '/':
      return [1 / b, -y / b]
    case '^':
      // 0 times an infinite slope is 0 in both: a⁰ is constant, and 0ᵇ is 0 around b.
      return [b === 0 ? 0 : b * a ** (b - 1), y === 0 ? 0 : y * Math.log(a)]
    case 'min':
      return a <= b ? [1, 0] : [0, 1]
    case 'max':
      return a >= b ? [1, 0] : [0, 1]
    default:
      return [functions[operation].slope(a, y), 0]
  }
}

/** The instructions up to `last` as one expression in Python, z one sample a row; `np` is torch or jnp. */
export function pythonOf(program: readonly Instruction[], last: number, np: 'torch' | 'jnp'): string {
  const number = (value: number) => {
    if (value === Infinity) return "float('inf')"
    const text = String(value)
    return /[.e]/.test(text) ? text : `${text}.`
  }
  const write = (at: number): string => {
    const instruction = program[at]!
    if (instruction.is === 'number')
      return instruction.value < 0 ? `(${number(instruction.value)})` : number(instruction.value)
    if (instruction.is === 'share') return `z[..., ${instruction.k}]`
    const { operation, a, b } = instruction
    if (isFunction(operation)) return `${np}.${operation}(${write(a)})`
    if (operation === 'min' || operation === 'max') {
      // torch.minimum takes no plain numbers.
      const argument = (place: number) =>
        np === 'torch' && program[place]!.is === 'number' ? `torch.tensor(${write(place)})` : write(place)
      return `${np}.${operation}imum(${argument(a)}, ${argument(b)})`
    }
    return `(${write(a)} ${operation === '^' ? '**' : operation} ${write(b)})`
  }
  return program[last]!.is === 'number' ? `${write(last)} + 0 * z[..., 0]` : write(last)
}
