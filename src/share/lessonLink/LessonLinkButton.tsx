import { DialogButton } from '../../controls/LazyDialog'
import { useWords } from '../../language/language'
import { latePart } from '../../language/latePart'
import { stepKinds } from '../../lesson/words'
import { shareWords } from '../words'

const LessonLink = latePart(() => import('./LessonLink').then((part) => part.LessonLink), stepKinds)

interface Props {
  /** Looks like a link in a sentence. */
  plain?: boolean
}

/** Opens the choice of what a class will see. */
export function LessonLinkButton({ plain = false }: Props) {
  const words = useWords(shareWords).lessonLink
  return (
    <DialogButton plain={plain} dialog={(onClose) => <LessonLink onClose={onClose} />}>
      {words.open}
    </DialogButton>
  )
}
