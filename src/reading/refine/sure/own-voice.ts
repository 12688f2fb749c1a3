import type { Line } from '../../names/line.ts'

const WE = /^(i|we|us|our|ours|my|me|tôi)$/
const WE_VI = /(^| )(chúng tôi|chúng ta)( |$)/
const MARK = /^["“”«»]$/

/** How often a text may say `we` and still be told by somebody who stands outside it. */
const SELDOM = 2

const counted = new WeakMap<readonly Line[], number>()

/** How often the text says `we` or `I` itself; what it quotes others as saying is left out. */
function saysWe(lines: readonly Line[]): number {
  let count = 0
  for (const line of lines) {
    let quoted = false
    const closing = line.words.some((word) => word === '”' || word === '»')
    const opening = line.words.some((word) => word === '“' || word === '«')
    if (opening !== closing) continue
    line.words.forEach((word, at) => {
      if (MARK.test(word)) quoted = word === '"' ? !quoted : word === '“' || word === '«'
      if (!quoted && WE.test(word) && !isInitial(line, at)) count += 1
    })
    if (!quoted && WE_VI.test(line.plain)) count += 1
  }
  return count
}

/** `US`, `I.`, `Elizabeth I`: capitals that are no pronoun. */
function isInitial({ sentence, words }: Line, at: number): boolean {
  const token = sentence.tokens[at]
  return words[at] === 'i' ? words[at + 1] === '.' : words[at] === 'us' && token?.capital === true
}

/** Does a text speak as one of the sides? Whose `here`, `the mayor` and `our twin` are has then to be looked up. */
export function speaksForItself(lines: readonly Line[]): boolean {
  const known = counted.get(lines)
  if (known !== undefined) return known > SELDOM
  const count = saysWe(lines)
  counted.set(lines, count)
  return count > SELDOM
}
