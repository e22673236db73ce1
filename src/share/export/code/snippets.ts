import { jaxCode } from './jax'
import { numpyCode } from './numpy'
import { pytorchCode } from './pytorch'
import type { CodeComments, CodeSetting } from './setting'
import { tensorflowCode } from './tensorflow'

export const libraries = ['numpy', 'jax', 'pytorch', 'tensorflow'] as const
export type Library = (typeof libraries)[number]

/** The libraries' own names. */
export const libraryNames: Record<Library, string> = {
  numpy: 'NumPy',
  jax: 'JAX',
  pytorch: 'PyTorch',
  tensorflow: 'TensorFlow',
}

/** A whole program of each library that makes the present picture. */
export const snippets: Record<Library, (setting: CodeSetting, comments: CodeComments) => string> = {
  numpy: numpyCode,
  jax: jaxCode,
  pytorch: pytorchCode,
  tensorflow: tensorflowCode,
}
