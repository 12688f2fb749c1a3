import type { SourceView } from '#views/cards-view.ts'
import { quoteLanguage } from '../quote-language.ts'
import { type Paragraph, type Piece, textParagraphs } from '../text-paragraphs.ts'
import type { Words } from '../words/words.ts'

type MarkedTextProps = {
  view: SourceView
  words: Words
  /** The finding whose quote is lit. */
  lit?: string | undefined
}

/** The text of a source with its quotes marked, each linked to what was made of it, and what was not read dimmed. */
export function MarkedText({ view, words, lit }: MarkedTextProps) {
  const numbers = cardNumbers(view)
  const text = view.parts.map((part) => part.text).join('')
  return (
    <div class="text" lang={view.source.lang ?? quoteLanguage(text)}>
      {textParagraphs(view.parts).map((paragraph) => (
        <TextParagraph paragraph={paragraph} words={words} numbers={numbers} lit={lit} />
      ))}
    </div>
  )
}

/** Findings by the number their card bears on the page. */
export function cardNumbers(view: SourceView): ReadonlyMap<string, number> {
  const cards = [...view.groups.flatMap((group) => group.cards), ...view.decided]
  return new Map(cards.flatMap((card, i) => card.statementIds.map((id) => [id, i + 1] as const)))
}

type Numbers = ReadonlyMap<string, number>
type ParagraphProps = { paragraph: Paragraph; words: Words; numbers: Numbers; lit: string | undefined }

function TextParagraph({ paragraph, words, numbers, lit }: ParagraphProps) {
  const pieces = paragraph.pieces.map((piece) => <TextPiece piece={piece} numbers={numbers} lit={lit} />)
  if (paragraph.cut === undefined) return <p>{pieces}</p>
  return (
    <p class="cut">
      {paragraph.head && (
        <span class="cut-why" lang={words.lang}>
          {words.source.cutShort}: {cutWord(words, paragraph.cut)}
        </span>
      )}
      {pieces}
    </p>
  )
}

/** Why something was not read, in the language of the page. */
export function cutWord(words: Words, reason: string): string {
  return words.cut[reason] ?? reason
}

function TextPiece({ piece, numbers, lit }: { piece: Piece; numbers: Numbers; lit: string | undefined }) {
  const spots = piece.starts.map((id) => <span class="spot" id={`st-${id}`} />)
  if (!piece.mark) return <>{piece.text}</>
  const isLit = lit !== undefined && piece.statementIds.includes(lit)
  const cards = [...new Set(piece.ends.flatMap((id) => numbers.get(id) ?? []))].sort((a, b) => a - b)
  return (
    <>
      {spots}
      <mark
        class={`q q-${piece.mark}${isLit ? ' q-lit' : ''}`}
        data-st={piece.statementIds.join(' ')}
        id={isLit && piece.starts.includes(lit) ? 'lit' : undefined}
      >
        {piece.text}
      </mark>
      {cards.length > 0 && (
        <sup class="marks card-marks">
          {cards.map((card) => (
            <a href={`#card-${card}`} class={card < 10 ? 'digit' : undefined}>
              {card}
            </a>
          ))}
        </sup>
      )}
    </>
  )
}
