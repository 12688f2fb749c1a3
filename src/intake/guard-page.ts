import { Parser } from 'htmlparser2'
import type { PageAnswer } from './page-answer.ts'

const MOST_DEPTH = 256
const MOST_PARTS = 200_000
const PIECE = 65_536

type Limit = Extract<PageAnswer, { read: false }>['limit']

/**
 * Counts depth and parts (elements, attributes, texts, comments) of a page while it is cut into tokens, before any tree
 * is made of it. The same tokeniser makes the tree later, so both see the same page.
 */
export function guardPage(html: string): Limit | undefined {
  let depth = 0
  let parts = 0
  let passed: Limit | undefined
  const count = () => {
    parts += 1
    if (parts > MOST_PARTS) passed ??= { what: 'parts', most: MOST_PARTS }
  }
  const parser = new Parser({
    onopentagname: () => {
      count()
      depth += 1
      if (depth > MOST_DEPTH) passed ??= { what: 'depth', most: MOST_DEPTH }
    },
    onattribute: count,
    onclosetag: () => {
      depth -= 1
    },
    ontext: count,
    oncomment: count,
  })
  for (let at = 0; at < html.length && !passed; at += PIECE) parser.write(html.slice(at, at + PIECE))
  if (!passed) parser.end()
  return passed
}
