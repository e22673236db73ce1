/** A number already written, in brackets where it is negative: as it stands after an operator or under an exponent. */
export const bracketed = (text: string): string => (text.startsWith('−') ? `(${text})` : text)
