import type { MatchLine } from '#views/match.ts'
import { wrapped } from './columns.ts'

/** A pair as lines: who, how it stands, and each reason with the numbers of what it rests on. */
export function matchText({ state, stateWord, reasons, kindWord, decided }: MatchLine, name: string): string {
  const head = [name, kindWord, state === 'open' ? undefined : stateWord, decided?.onText, decided?.why]
  return [
    head.filter(Boolean).join(', '),
    ...reasons.map((reason) => wrapped(`– ${reason.text} [${reason.marks.join(', ')}]`, '    ')),
  ].join('\n')
}
