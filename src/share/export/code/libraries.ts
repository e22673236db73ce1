export const libraries = ['numpy', 'jax', 'pytorch', 'tensorflow'] as const
export type Library = (typeof libraries)[number]

/** The libraries' own names. */
export const libraryNames: Record<Library, string> = {
  numpy: 'NumPy',
  jax: 'JAX',
  pytorch: 'PyTorch',
  tensorflow: 'TensorFlow',
}
