/** A chance band leaves out one count or mean in a thousand, half on either side; the words say so. */
export const chanceLevel = 0.999

/** Of fewer draws a band is not drawn: it would fill its picture and say only that anything may come. */
export const fewestForBand = 10

/** The same for a mean of many draws: ± so many standard errors, z with P(|ε| ≤ z) = 0.999. */
export const chanceDeviations = 3.2905
