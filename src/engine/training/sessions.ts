import { trainingSession } from './trainingSession'

/** π, learnt by every estimator at once: slowly enough to be watched, unless told otherwise. */
export const probabilitiesSession = trainingSession('probabilities', 4000, 500)

/** The digits' autoencoder. */
export const digitsSession = trainingSession('digits', 3000)
