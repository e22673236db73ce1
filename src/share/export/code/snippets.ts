import { jaxCode } from './jax'
import type { Library } from './libraries'
import { numpyCode } from './numpy'
import type { CodeComments, CodeSetting } from './program'
import { pytorchCode } from './pytorch'
import { tensorflowCode } from './tensorflow'

/** A whole program of each library that makes the present picture. */
export const snippets: Record<Library, (setting: CodeSetting, comments: CodeComments) => string> = {
  numpy: numpyCode,
  jax: jaxCode,
  pytorch: pytorchCode,
  tensorflow: tensorflowCode,
}
