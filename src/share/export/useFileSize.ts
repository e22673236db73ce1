import { useNumbers, useWords } from '../../language/language'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

/** Writes bytes as megabytes (10⁶), to two digits. */
export function useFileSize(): (bytes: number) => string {
  const { megabytes } = useWords({ en, ko })
  const { significant } = useNumbers()
  return (bytes) => megabytes(significant(bytes / 1e6, 2))
}
