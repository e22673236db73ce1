import { rowsOf, writeSection } from '../reliability/document'
import { explained, isExplained } from './explained'
import { mutantsOfRoom } from './mutantsOf'
import { testsOf } from './roomTests'

const rooms = ['noise', 'transform', 'statistics', 'estimators', 'state']

/** How many of a hundred mutants, those explained aside, the tests of a room must kill. */
const goal = 90

/**
 * Tries mutants of the rooms against the rooms' own tests, names those that survive, and writes docs/reliability.md where all
 * went well.
 * @param count how many of each room, chosen by the seed; 0 for all
 */
export async function mutation(chosen: readonly string[], seed: number, count: number): Promise<boolean> {
  const settings = `MUTATION_SEED=${seed} MUTATION_COUNT=${count}`
  console.log(settings)
  const rows: [string, string][] = []
  let passed = true
  for (const room of chosen.length > 0 ? chosen : rooms) {
    const all = mutantsOfRoom(room, seed)
    const tried = count === 0 ? all : all.slice(0, count)
    for (const { file, right, wrong } of explained.filter(({ file }) => file.startsWith(`src/${room}/`))) {
      const there = all.filter((mutant) => mutant.file === file && mutant.right === right)
      if (wrong.every((each) => there.some((mutant) => mutant.wrong === each))) continue
      console.log(`${file}: explained, and not there\n  ${right}`)
      passed = false
    }
    const tests = await testsOf(room)
    const numbers = { killed: 0, explained: 0, survived: 0 }
    for (const mutant of tried) {
      const killed = await tests.kill(mutant)
      const { file, line, right, wrong } = mutant
      if (killed && isExplained(mutant)) passed = false
      if (killed === isExplained(mutant))
        console.log(`${file}:${line}${killed ? ', explained, yet killed' : ''}\n  ${right}\n  ${wrong}`)
      numbers[isExplained(mutant) ? 'explained' : killed ? 'killed' : 'survived']++
    }
    await tests.close()
    const share = (100 * numbers.killed) / (tried.length - numbers.explained)
    passed &&= share >= goal
    const cells = [all.length, tried.length, ...Object.values(numbers), `${share.toFixed(1)} %`]
    rows.push([room, `| ${[room, ...cells, `\`${settings}\``].join(' | ')} |`])
    console.log(rows.at(-1)![1])
  }
  if (passed) write(rows)
  return passed
}

/** Rows of rooms that another run tried stay. */
function write(rows: readonly [string, string][]) {
  const known = new Map([...rowsOf('Mutants of the code'), ...rows])
  const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``
  writeSection(
    'Mutants of the code',
    'npm run mutation',
    `One small mistake at a time in a source, an operator, a number, a condition or an early return, against the tests of its room:
it is killed where one of them fails or does not end. Of the mutants that are not explained below, ${goal} % must be killed.

| room | mutants | tried | killed | explained | survived | killed of those not explained | tried by |
|---|---|---|---|---|---|---|---|
${rooms.flatMap((room) => known.get(room) ?? []).join('\n')}

Explained are those that no test should kill: they compute the same, or differ by less than what is promised.

| file | line | mutants | why |
|---|---|---|---|
${explained.map(({ file, right, wrong, why }) => `| ${file.replace('src/', '')} | ${code(right)} | ${wrong.map(code).join('<br>')} | ${why} |`).join('\n')}`,
  )
}
