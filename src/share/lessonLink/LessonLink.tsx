import { useState } from 'react'
import { Dialog, type DialogProps } from '../../controls/Dialog'
import { SegmentedControl } from '../../controls/SegmentedControl'
import { Select } from '../../controls/Select'
import { useNumbers, useWords } from '../../language/language'
import { useDeck } from '../../lesson/deck'
import { chapterTitles } from '../../lesson/words'
import { useChosen } from '../../state/store'
import { LinkBox } from '../LinkBox'
import { ReaderSettings } from '../linkOptions/ReaderSettings'
import styles from '../share.module.css'
import { shareWords } from '../words'
import { chosenChapters, type LessonPlan, lessonAddress } from './lessonAddress'
import { ScreenChoice } from './ScreenChoice'

/** What a class is to see: choose it, and take the link and the code that open it. */
export function LessonLink({ onClose }: DialogProps) {
  const words = useWords(shareWords).lessonLink
  const { count } = useNumbers()
  const { hide, theme } = useChosen((state) => state.parameters)
  const view = useChosen((state) => state.place.view)
  const screens = useDeck()
  const [plan, setPlan] = useState<LessonPlan>({
    view: view === 'lesson' || view === 'lab' ? view : 'lecture',
    screens,
    start: null,
    hide,
    lang: null,
    theme,
    keepsNumbers: true,
  })
  const choose = (values: Partial<LessonPlan>) => setPlan((before) => ({ ...before, ...values }))
  const none = plan.screens.length === 0
  return (
    <Dialog onClose={onClose} title={words.title}>
      <div className={styles.inside}>
        <p>{words.explain}</p>
        <SegmentedControl
          legend={words.view}
          value={plan.view}
          onChange={(id) => choose({ view: id })}
          segments={(['lecture', 'lesson', 'lab'] as const).map((id) => ({ id, label: words.views[id] }))}
        />
        {plan.view !== 'lab' && (
          <ScreenChoice
            screens={plan.screens}
            onChoose={(chosen) => choose({ screens: chosen })}
            single={plan.view === 'lecture'}
          />
        )}
        <p role="status" className={none ? styles.warning : styles.small}>
          {plan.view === 'lecture' && !none
            ? words.count(count(plan.screens.length), count(chosenChapters(plan.screens).length))
            : none && plan.view !== 'lab' && words.none}
        </p>
        <Choices plan={plan} choose={choose} />
        {(!none || plan.view === 'lab') && <Link plan={plan} />}
      </div>
    </Dialog>
  )
}

interface ChoicesProps {
  plan: LessonPlan
  choose: (values: Partial<LessonPlan>) => void
}

function Choices({ plan, choose }: ChoicesProps) {
  const words = useWords(shareWords).lessonLink
  const titles = useWords(chapterTitles)
  return (
    <div className={styles.choices}>
      {plan.view !== 'lab' && (
        <Select
          label={words.start}
          value={plan.start ?? 'first'}
          onChange={(id) => choose({ start: id === 'first' ? null : id })}
          options={[
            { id: 'first' as const, label: words.firstChosen },
            ...chosenChapters(plan.screens).map((id) => ({ id, label: titles[id] })),
          ]}
        />
      )}
      <ReaderSettings settings={plan} onChange={choose} />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={plan.keepsNumbers}
          onChange={(event) => choose({ keepsNumbers: event.currentTarget.checked })}
        />
        {words.keep}
      </label>
    </div>
  )
}

function Link({ plan }: { plan: LessonPlan }) {
  const words = useWords(shareWords).lessonLink
  const address = useChosen((state) => lessonAddress(plan, state))
  return (
    <LinkBox address={address} tooLong={words.tooLong}>
      <a href={address} target="_blank" rel="noopener">
        {words.tryIt}
      </a>
    </LinkBox>
  )
}
