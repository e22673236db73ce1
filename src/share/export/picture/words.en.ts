export const words = {
  title: 'Save this picture',
  explain:
    'SVG keeps lines and letters sharp at any size and holds its fonts; PNG is an image for everything else. Both carry a description and the link to this state.',
  preview: 'The picture as it will be saved',
  making: 'The picture is being made …',
  theme: 'Colours',
  themes: { light: 'Light', dark: 'Dark' },
  caption: 'With its caption',
  paper: 'With its background',
  size: 'Size of the PNG',
  scale: (times: string, width: string, height: string) => `${times}× (${width} × ${height} pixels)`,
  save: (kind: string) => `Save ${kind}`,
  failed: 'The picture could not be made.',
  tooLarge: 'This browser cannot paint so large an image. Choose a smaller size.',
  missingFonts: (families: string) =>
    `These fonts could not be put into the picture, so its letters may look different elsewhere: ${families}.`,
  byHand: 'Where saving is forbidden, the image above can still be copied or saved from its own menu.',
}

export type PictureWords = typeof words
