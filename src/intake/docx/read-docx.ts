import { DOCX } from '#model/media-types.ts'
import { isProblem, type Problem } from '#model/problem.ts'
import { documentWithoutText, fileNotThatFormat } from '../problems.ts'
import type { Read } from '../read.ts'
import { readXml, xmlLetters } from '../read-xml.ts'
import { statedHead } from '../stated-head.ts'
import { titleInText } from '../title-in-text.ts'
import { checkOfficeFile } from '../zip/check-office-file.ts'
import { openZip } from '../zip/open-zip.ts'
import { unpackPart } from '../zip/unpack-part.ts'
import type { Zip } from '../zip/zip-part.ts'
import { docxNotes } from './docx-notes.ts'
import { flowText } from './flow.ts'
import { readStory, type Story } from './read-story.ts'

const PAGE = 'word/document.xml'
const OF_ITSELF = ['title', 'subject', 'keywords', 'category', 'contentStatus', 'description'] as const

/**
 * A Word document as text: the heads of its pages once, the page with its tables, then its notes. What stands at the foot
 * of pages, in comments or was taken out while changes were tracked is no part of it, and is named on the receipt.
 */
export function readDocx(bytes: Uint8Array): Read | Problem {
  const bad = checkOfficeFile(bytes)
  if (bad) return bad
  const zip = openZip(bytes)
  if (isProblem(zip)) return zip
  if (!zip.parts.has(PAGE)) return fileNotThatFormat({ en: 'a Word document', vi: 'văn bản Word' })
  const page = tell(zip, [PAGE])
  const heads = tell(zip, namesLike(zip, /^word\/header\d*\.xml$/))
  const notes = tell(zip, namesLike(zip, /^word\/(foot|end)notes\.xml$/))
  const feet = tell(zip, namesLike(zip, /^word\/footer\d*\.xml$/))
  const comments = countComments(zip)
  for (const found of [page, heads, notes, feet, comments]) if (isProblem(found)) return found
  const all = [page, heads, notes, feet].flatMap(storiesOf)
  const text = [...edgeLines(heads), ...[page, notes].flatMap(textsOf)].join('\n\n')
  if (!text.trim()) return documentWithoutText()
  const said = propertiesOf(zip)
  const title = titleInText(said.get('title') ?? '', text)
  const foot = edgeLines(feet)
  return {
    text,
    mediaType: DOCX,
    ...statedHead(text),
    ...(title ? { title } : {}),
    notes: docxNotes({ foot, comments: isProblem(comments) ? 0 : comments, stories: all }),
    beside: [...all.flatMap((story) => story.stamps), ...foot, ...said.values()],
  }
}

type Stories = readonly Story[] | Problem

function namesLike(zip: Zip, pattern: RegExp): readonly string[] {
  return [...zip.parts.keys()].filter((name) => pattern.test(name)).sort()
}

function tell(zip: Zip, names: readonly string[]): Stories {
  const stories: Story[] = []
  for (const name of names) {
    const xml = xmlOf(zip, name)
    const story = isProblem(xml) ? xml : readStory(xml)
    if (isProblem(story)) return story
    stories.push(story)
  }
  return stories
}

function storiesOf(stories: Stories): readonly Story[] {
  return isProblem(stories) ? [] : stories
}

function textsOf(stories: Stories): readonly string[] {
  return storiesOf(stories)
    .map((story) => flowText(story.flow))
    .filter(Boolean)
}

function xmlOf(zip: Zip, name: string): string | Problem {
  const part = zip.parts.get(name)
  if (!part) return ''
  const bytes = unpackPart(zip, part)
  return isProblem(bytes) ? bytes : xmlLetters(bytes)
}

/** Lines that stand at the head or foot of pages, each once; a page number alone says nothing. */
function edgeLines(edges: Stories): readonly string[] {
  const lines = storiesOf(edges).flatMap((edge) => edge.flow.blocks.map((block) => block.text))
  return [...new Set(lines)].filter(
    (line) => (line.match(/\p{L}/gu)?.length ?? 0) > 1 && !/^(trang|page)\b[\s\d/]*$/i.test(line),
  )
}

function countComments(zip: Zip): number | Problem {
  const xml = xmlOf(zip, 'word/comments.xml')
  if (isProblem(xml) || !xml) return isProblem(xml) ? xml : 0
  let count = 0
  const bad = readXml(xml, {
    open: (tag) => {
      if (tag.local === 'comment') count += 1
    },
    close: () => undefined,
    words: () => undefined,
  })
  return bad ?? count
}

/** What the document keeps of itself, by name. */
function propertiesOf(zip: Zip): ReadonlyMap<string, string> {
  const xml = xmlOf(zip, 'docProps/core.xml')
  const said = new Map<string, string>()
  if (isProblem(xml) || !xml) return said
  let inside = ''
  const bad = readXml(xml, {
    open: (tag) => {
      inside = OF_ITSELF.find((name) => name === tag.local) ?? ''
    },
    close: () => {
      inside = ''
    },
    words: (text) => {
      if (inside) said.set(inside, ((said.get(inside) ?? '') + text).trim())
    },
  })
  return bad ? new Map() : said
}
