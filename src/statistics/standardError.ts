/** The standard deviation of one draw, from a variance found over so many: NaN of a single one, which shows no spread. */
export const standardDeviation = (variance: number, draws: number): number =>
  draws < 2 ? Number.NaN : Math.sqrt(variance)

/** The standard error of a mean over so many draws; NaN of a single one. */
export const standardError = (variance: number, draws: number): number =>
  standardDeviation(variance, draws) / Math.sqrt(draws)
