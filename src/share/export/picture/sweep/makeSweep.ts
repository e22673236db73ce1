import { Zip, ZipPassThrough } from 'fflate'
import { temperatureSweep, valueAtPhase } from '../../../../controls/sweep'
import { nextTask } from '../../../../engine/nextTask'
import { setTau } from '../../../../state/actions'
import { store } from '../../../../state/store'
import { fileLinkTo } from '../../../links'
import { exported } from '../../exported'
import { paintPng } from '../paintPng'
import type { PictureSubject } from '../parameterLine'
import { pictureNow } from '../pictureNow'
import type { PictureChoice } from '../takePicture'
import { type VideoBlock, writeWebm } from './webm'

/** Of the loop, a second. */
const framesPerSecond = 12

/** Frames from the lowest τ to the highest, both of them; the way back shows those between once more. */
const framesOneWay = 31

/** Of the loop, by the picture that each shows: there and back, so that the last leads to the first. */
export const loop: readonly number[] = Array.from({ length: 2 * (framesOneWay - 1) }, (_, frame) =>
  frame < framesOneWay ? frame : 2 * (framesOneWay - 1) - frame,
)

/** The temperature of each picture, along the sweep that the page plays. */
export const temperatures: readonly number[] = Array.from({ length: framesOneWay }, (_, frame) =>
  valueAtPhase(temperatureSweep, frame / loop.length),
)

/** ms from one temperature to the next, at least: where changes come faster, contours follow behind (`Contours`). */
const apart = 300

export interface SweepOrder {
  subject: PictureSubject
  choice: PictureChoice
  /** Pixels per CSS pixel */
  scale: number
  signal: AbortSignal
  /** Called after each picture and each frame of the video */
  onStep: () => void
}

/** Whether this browser has an encoder; whether that knows a codec is found out when it is needed. */
const hasEncoder = typeof VideoEncoder !== 'undefined'

/** How many steps the making of a sweep has. */
export const steps = temperatures.length + (hasEncoder ? loop.length : 0)

/** The figure at each temperature, as a PNG. τ is moved for it, and put back whatever happens. */
async function takePictures({ subject, choice, scale, signal, onStep }: SweepOrder): Promise<Blob[]> {
  const before = store.getState().parameters.tau
  const pictures: Blob[] = []
  let size: { width: number; height: number } | undefined
  try {
    for (const tau of temperatures) {
      const next = new Promise((resolve) => setTimeout(resolve, apart))
      setTau(tau)
      const state = exported(store.getState())
      const { parameters } = state
      const picture = await pictureNow(subject, choice, { parameters, address: fileLinkTo(state).link })
      signal.throwIfAborted()
      size ??= picture
      // Each at once a Blob, which browsers may keep on disk.
      pictures.push(await paintPng(picture, scale, size))
      await next
      signal.throwIfAborted()
      onStep()
    }
  } finally {
    setTau(before)
  }
  return pictures
}

/** All frames of the loop as numbered files. */
async function zipFrames(pictures: readonly Blob[]): Promise<Blob> {
  const parts: Blob[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    parts.push(new Blob([new Uint8Array(chunk)]))
  })
  for (const [at, shown] of loop.entries()) {
    const file = new ZipPassThrough(`${String(at + 1).padStart(3, '0')}-tau${temperatures[shown]}.png`)
    zip.add(file)
    file.push(new Uint8Array(await pictures[shown]!.arrayBuffer()), true)
  }
  zip.end()
  return new Blob(parts, { type: 'application/zip' })
}

/** Bits of the video for each pixel that it shows: lines and letters stay sharp. */
const bitsPerPixel = 0.5

const codecs = { vp8: 'V_VP8', 'vp09.00.41.08': 'V_VP9' } as const

/** How a video of this size is encoded; null where this browser knows none of the codecs. */
async function encodingOf({ width, height }: { width: number; height: number }) {
  // WebKitGTK before 2.52 ends the page where an encoder is the first to need GStreamer (WebKit bug 320327): this starts it.
  document.createElement('video').canPlayType('video/webm')
  for (const [codec, name] of Object.entries(codecs)) {
    const bitrate = width * height * framesPerSecond * bitsPerPixel
    const config = { codec, width, height, bitrate, framerate: framesPerSecond }
    if ((await VideoEncoder.isConfigSupported(config)).supported) return { config, name }
  }
  return null
}

/** The time of a frame from the start of the loop, ms. */
const timeOf = (frame: number) => Math.round((frame * 1000) / framesPerSecond)

/** The loop as a video; null where this browser can't encode one. */
async function encodeFrames(pictures: readonly Blob[], { signal, onStep }: SweepOrder): Promise<Blob | null> {
  if (!hasEncoder) return null
  const first = await createImageBitmap(pictures[0]!)
  const { width, height } = first
  first.close()
  const encoding = await encodingOf({ width, height })
  if (!encoding) return null
  const blocks: VideoBlock[] = []
  let failure: unknown
  const encoder = new VideoEncoder({
    output(chunk) {
      const data = new Uint8Array(chunk.byteLength)
      chunk.copyTo(data)
      blocks.push({ milliseconds: Math.round(chunk.timestamp / 1000), isKey: chunk.type === 'key', data })
    },
    error(error) {
      failure = error
    },
  })
  encoder.configure(encoding.config)
  try {
    for (const [at, shown] of loop.entries()) {
      const bitmap = await createImageBitmap(pictures[shown]!)
      const frame = new VideoFrame(bitmap, { timestamp: 1000 * timeOf(at) })
      encoder.encode(frame, { keyFrame: at === 0 })
      frame.close()
      bitmap.close()
      // At most this one waits: the next would take its memory beside it.
      while (encoder.encodeQueueSize > 0 && failure === undefined) await nextTask()
      signal.throwIfAborted()
      if (failure !== undefined) throw failure
      onStep()
    }
    await encoder.flush()
  } finally {
    if (encoder.state !== 'closed') encoder.close()
  }
  return writeWebm({ codec: encoding.name, width, height, milliseconds: timeOf(loop.length), blocks })
}

export interface SweepFiles {
  zip: Blob
  /** Null where the browser encodes none */
  video: Blob | null
}

/** The loop of τ as files. Rejects once its signal is aborted. */
export async function makeSweep(order: SweepOrder): Promise<SweepFiles> {
  const pictures = await takePictures(order)
  const zip = await zipFrames(pictures)
  const video = await encodeFrames(pictures, order).catch((error: unknown) => {
    order.signal.throwIfAborted()
    // The images are there all the same.
    console.warn('The video could not be encoded.', error)
    return null
  })
  return { zip, video }
}
