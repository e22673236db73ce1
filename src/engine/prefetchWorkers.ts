/**
 * Fetches the programs of all threads, which wait until a picture asks for them, so that they can be started where there
 * is no network any more. Starts none.
 */
export async function prefetchWorkers(): Promise<void> {
  await Promise.all([
    import('./worker?worker&inline'),
    import('./training/trainingWorker?worker&inline'),
    // In their place, where no thread may be started.
    import('./answerQuestions'),
    import('./training/runTraining'),
  ])
}
