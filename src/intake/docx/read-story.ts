import type { Problem } from '#model/problem.ts'
import { fontLetters } from '../letters/font-letters.ts'
import { readXml } from '../read-xml.ts'
import { addParagraph, addRow, type Flow } from './flow.ts'

const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
/** What is written in the file and is no word of the text: removed words, and the commands of fields. */
const PASSED_OVER = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'delInstrText',
  'annotationRef',
  'pPrChange',
  'rPrChange',
])

/** A story as it was told, and what else stands in it. */
export type Story = {
  readonly flow: Flow
  /** Words that stand by themselves: in text boxes, and drawn across the page. */
  readonly stamps: readonly string[]
  /** Places where words were taken out, or put in, while changes were tracked. */
  readonly removed: number
  readonly inserted: number
}

type Paragraph = { text: string; bullet: boolean }
type Run = { hidden: boolean; font: string }

/** One story of a Word document under way: the page, a head, the notes. */
type Telling = {
  readonly flows: Flow[]
  readonly tables: Flow[][]
  readonly paragraphs: Paragraph[]
  run: Run
  /** How deep we are in something passed over. */
  past: number
  inWords: boolean
  readonly stamps: string[]
  removed: number
  inserted: number
  /** Within how a mark looks: that the end of a paragraph was put in or taken out moves no word. */
  inMarks: boolean
}

/**
 * The words of one part of a Word document, as its paragraphs and tables lie. Text boxes come before the paragraph they
 * hang on, since stamps and numbers of letters are written in them. Removed and hidden words are not words.
 */
export function readStory(xml: string): Story | Problem {
  const page: Flow = { blocks: [] }
  const telling: Telling = {
    flows: [page],
    tables: [],
    paragraphs: [],
    run: { hidden: false, font: '' },
    past: 0,
    inWords: false,
    stamps: [],
    removed: 0,
    inserted: 0,
    inMarks: false,
  }
  const bad = readXml(xml, {
    open: (tag) => {
      if (tag.local === 'textpath') telling.stamps.push(attributeOf(tag.attributes, 'string'))
      open(telling, tag.uri, tag.local, tag.attributes)
    },
    close: (tag) => close(telling, tag.uri, tag.local),
    words: (text) => {
      if (telling.inWords) write(telling, telling.run.font ? fontLetters(text, telling.run.font) : text)
    },
  })
  const { stamps, removed, inserted } = telling
  return bad ?? { flow: page, stamps, removed, inserted }
}

const REMOVED = new Set(['del', 'moveFrom'])

type Attributes = Readonly<Record<string, { readonly local: string; readonly value: string }>>

function isPast(uri: string, name: string): boolean {
  return (WORD.has(uri) && PASSED_OVER.has(name)) || (uri === COMPATIBILITY && name === 'Fallback')
}

function open(telling: Telling, uri: string, name: string, attributes: Attributes): void {
  if (!telling.past && !telling.inMarks && WORD.has(uri) && REMOVED.has(name)) telling.removed += 1
  if (telling.past || isPast(uri, name)) telling.past += 1
  else if (WORD.has(uri) && Object.hasOwn(OPENS, name)) OPENS[name]?.(telling, attributes)
}

function close(telling: Telling, uri: string, name: string): void {
  if (telling.past) telling.past -= 1
  else if (WORD.has(uri) && Object.hasOwn(CLOSES, name)) CLOSES[name]?.(telling)
}

function write(telling: Telling, text: string): void {
  const paragraph = telling.paragraphs.at(-1)
  if (paragraph && !telling.run.hidden) paragraph.text += text
}

function attributeOf(attributes: Attributes, ...names: readonly string[]): string {
  const found = Object.values(attributes).find((one) => names.includes(one.local))
  return found?.value ?? ''
}

const OPENS: Readonly<Record<string, (telling: Telling, attributes: Attributes) => void>> = {
  p: (telling) => telling.paragraphs.push({ text: '', bullet: false }),
  r: (telling) => {
    telling.run = { hidden: false, font: '' }
  },
  t: (telling) => {
    telling.inWords = true
  },
  tab: (telling) => {
    // Tab stops are declared by an element of the same name, within the properties of a paragraph.
    if (telling.paragraphs.at(-1)?.text) write(telling, '\t')
  },
  br: (telling) => write(telling, '\n'),
  cr: (telling) => write(telling, '\n'),
  noBreakHyphen: (telling) => write(telling, '-'),
  vanish: (telling, attributes) => {
    telling.run.hidden = !['0', 'false', 'off'].includes(attributeOf(attributes, 'val'))
  },
  rFonts: (telling, attributes) => {
    telling.run.font = attributeOf(attributes, 'ascii', 'hAnsi')
  },
  numId: (telling, attributes) => {
    const paragraph = telling.paragraphs.at(-1)
    if (paragraph) paragraph.bullet = attributeOf(attributes, 'val') !== '0'
  },
  tbl: (telling) => telling.tables.push([]),
  tr: (telling) => telling.tables.at(-1)?.splice(0),
  tc: (telling) => {
    const cell: Flow = { blocks: [] }
    telling.tables.at(-1)?.push(cell)
    telling.flows.push(cell)
  },
  txbxContent: (telling) => telling.flows.push({ blocks: [] }),
  ins: (telling) => {
    if (!telling.inMarks) telling.inserted += 1
  },
  rPr: (telling) => {
    telling.inMarks = true
  },
}

const CLOSES: Readonly<Record<string, (telling: Telling) => void>> = {
  rPr: (telling) => {
    telling.inMarks = false
  },
  t: (telling) => {
    telling.inWords = false
  },
  p: (telling) => {
    const paragraph = telling.paragraphs.pop()
    const flow = telling.flows.at(-1)
    if (paragraph && flow)
      addParagraph(flow, paragraph.bullet && paragraph.text.trim() ? `• ${paragraph.text}` : paragraph.text)
  },
  tr: (telling) => {
    const flow = telling.flows.at(-1)
    if (flow) addRow(flow, telling.tables.at(-1) ?? [])
  },
  tc: (telling) => telling.flows.pop(),
  tbl: (telling) => telling.tables.pop(),
  txbxContent: (telling) => {
    const box = telling.flows.pop()
    telling.flows.at(-1)?.blocks.push(...(box?.blocks ?? []))
    telling.stamps.push(...(box?.blocks ?? []).map((block) => block.text))
  },
}
