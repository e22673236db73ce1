import { afterAwake } from './awakeTimer'

/** A worker that has not answered within this many ms counts as refused. */
const patience = 1500

type Create = () => Worker | Promise<Worker>

/** A URL can be started as a worker only by a page that has an origin: not from a sandboxed frame, not from disk. */
const hasOrigin = () => self.origin !== 'null' && location.protocol !== 'file:'

async function listenFor(create: Create, greeting: unknown): Promise<Worker> {
  const worker = await create()
  return new Promise((resolve, reject) => {
    const giveUp = (reason: string) => {
      stop()
      worker.terminate()
      reject(new Error(reason))
    }
    const stop = afterAwake(patience, () => giveUp('silent'))
    worker.onerror = (event) => {
      event.preventDefault()
      giveUp('refused')
    }
    worker.onmessage = () => {
      stop()
      resolve(worker)
    }
    worker.postMessage(greeting)
  })
}

/**
 * A worker that has answered its greeting, by the first way that works here: from a blob (in a sandbox and from disk
 * too), from its URL (where a policy forbids blobs). Null where both are forbidden.
 */
export async function openWorker(
  fromBlob: Create,
  fromUrl: Create,
  greeting: unknown,
): Promise<Worker | null> {
  for (const create of [fromBlob, ...(hasOrigin() ? [fromUrl] : [])]) {
    try {
      return await listenFor(create, greeting)
    } catch {
      // This way failed: try the next one.
    }
  }
  return null
}

/**
 * Fetches the programs of all threads, so that they can be started later, where there may be no network any more. Starts
 * none of them.
 */
export async function prefetchWorkers(): Promise<void> {
  await Promise.all([
    import('../worker?worker&inline'),
    import('../training/trainingWorker?worker&inline'),
    // In their place, where no thread may be started.
    import('../answerQuestions'),
    import('../training/runTraining'),
  ])
}
