import { display } from '../../language/typeset/tex'

/** The definition, for the class k that is looked at. */
export const definition = display`
  \sym{relaxed}{\tilde z_k}
  = \frac{\exp\bigl((\log \sym{pi}{\pi_k} + \sym{gamma}{\gamma_k}) / \sym{tau}{\tau}\bigr)}
         {\sum_{j=1}^{K} \exp\bigl((\log \sym{pi}{\pi_j} + \sym{gamma}{\gamma_j}) / \sym{tau}{\tau}\bigr)}`

/** The score of class k with its numbers. */
export const scoreLine = display`
  \sym{score}{x_k} = \log \sym{pi}{\pi_k} + \sym{gamma}{\gamma_k}
  = \log \sym{pi}{\slot{pi}} + (\sym{gamma}{\slot{gamma}}) = \sym{score}{\slot{score}}`

const two = display`
  \sym{relaxed}{\tilde z_k}
  = \frac{e^{\sym{score}{\slot{score}} / \sym{tau}{\slot{tau}}}}
         {\class{1}{e^{\sym{score}{\slot{first}} / \sym{tau}{\slot{tau}}}}
        + \class{2}{e^{\sym{score}{\slot{second}} / \sym{tau}{\slot{tau}}}}}
  = \sym{relaxed}{\slot{relaxed}}`

const three = display`
  \sym{relaxed}{\tilde z_k}
  = \frac{e^{\sym{score}{\slot{score}} / \sym{tau}{\slot{tau}}}}
         {\class{1}{e^{\sym{score}{\slot{first}} / \sym{tau}{\slot{tau}}}}
        + \class{2}{e^{\sym{score}{\slot{second}} / \sym{tau}{\slot{tau}}}}
        + \class{3}{e^{\sym{score}{\slot{last}} / \sym{tau}{\slot{tau}}}}}
  = \sym{relaxed}{\slot{relaxed}}`

const many = display`
  \sym{relaxed}{\tilde z_k}
  = \frac{e^{\sym{score}{\slot{score}} / \sym{tau}{\slot{tau}}}}
         {\class{1}{e^{\sym{score}{\slot{first}} / \sym{tau}{\slot{tau}}}}
        + \class{2}{e^{\sym{score}{\slot{second}} / \sym{tau}{\slot{tau}}}}
        + \cdots
        + e^{\sym{score}{\slot{last}} / \sym{tau}{\slot{tau}}}}
  = \sym{relaxed}{\slot{relaxed}}`

/** The relaxed sample of class k with the numbers of all scores; from four classes on, the middle is left out. */
export const relaxedLine = (classes: number) => (classes === 2 ? two : classes === 3 ? three : many)
