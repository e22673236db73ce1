/** A chance band leaves out one count in a thousand, half on either side; the words say so. */
export const chanceLevel = 0.999
