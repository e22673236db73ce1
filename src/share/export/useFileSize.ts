import { useNumbers, useWords } from '../../language/language'
import { exportWords } from '../words'

/** Writes bytes as megabytes (10⁶), to two digits. */
export function useFileSize(): (bytes: number) => string {
  const { megabytes } = useWords(exportWords)
  const { significant } = useNumbers()
  return (bytes) => megabytes(significant(bytes / 1e6, 2))
}
