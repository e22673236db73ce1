export const words = {
  title: 'Save this picture',
  explain:
    'SVG stays sharp at any size and contains its fonts; PNG works everywhere else. Both carry a description and the link to this state.',
  preview: 'Preview of the saved picture',
  making: 'Making the picture …',
  ready: 'The picture is ready.',
  theme: 'Colours',
  themes: { light: 'Light', dark: 'Dark' },
  caption: 'With its caption and parameters',
  paper: 'With its background',
  size: 'Size of the PNG',
  scale: (times: string, pixels: string | null) => `${times}×${pixels === null ? '' : ` (${pixels} pixels)`}`,
  save: (kind: string) => `Save ${kind}`,
  failed: 'The picture could not be made.',
  tooLarge: 'This browser cannot make so large an image. Choose a smaller size.',
  unreadable:
    'This browser gives noise in place of what a page has painted, against tracking: the PNG is noise, and so are the dots and densities in the SVG. Allow this page to read canvases and open this dialog again, or use another browser.',
  missingFonts: (families: string) =>
    `These fonts could not be included, so the letters may look different elsewhere: ${families}.`,
  sweep: {
    title: 'A loop of τ, for slides',
    explain:
      'The figure without its caption while τ goes from 0.05 to 20 and back: as a video, where this browser can encode one, and as numbered PNG images. It takes about half a minute; τ moves meanwhile.',
    make: 'Make the loop',
    cancel: 'Cancel',
    progress: 'Progress of the loop',
    making: (done: string, of: string) => `Step ${done} of ${of}`,
    ready: 'The loop is ready. Keynote and QuickTime do not open WebM; they take the images.',
    noVideo: 'The images are ready. This browser cannot encode a video.',
    cancelled: 'Cancelled. Nothing was saved.',
    failed: 'The loop could not be made. A smaller size may work.',
    save: (kind: string, size: string) => `Save ${kind} (${size})`,
  },
  byHand: 'Where saving is blocked, the image above can still be copied or saved from its context menu.',
}

export type PictureWords = typeof words
