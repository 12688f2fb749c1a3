import { isProblem, type Problem } from '#model/problem.ts'
import type { Extracted } from '../intake.ts'
import { documentWithoutText, fileNotThatFormat } from '../problems.ts'
import { readXml, xmlLetters } from '../read-xml.ts'
import { statedHead } from '../stated-head.ts'
import { titleInText } from '../title-in-text.ts'
import { checkOfficeFile } from '../zip/check-office-file.ts'
import { openZip } from '../zip/open-zip.ts'
import { unpackPart } from '../zip/unpack-part.ts'
import type { Zip } from '../zip/zip-part.ts'
import { DOCX_TYPE } from './docx-type.ts'
import { type Flow, flowText } from './flow.ts'
import { readStory } from './read-story.ts'

const PAGE = 'word/document.xml'

/** A Word document as text: the heads of its pages once, the page with its tables, then its notes. */
export function readDocx(bytes: Uint8Array): Extracted | Problem {
  const bad = checkOfficeFile(bytes)
  if (bad) return bad
  const zip = openZip(bytes)
  if (isProblem(zip)) return zip
  if (!zip.parts.has(PAGE)) return fileNotThatFormat({ en: 'a Word document', vi: 'văn bản Word' })
  const page = tell(zip, [PAGE])
  const heads = tell(zip, namesLike(zip, /^word\/header\d*\.xml$/))
  const notes = tell(zip, namesLike(zip, /^word\/(foot|end)notes\.xml$/))
  for (const found of [page, heads, notes]) if (isProblem(found)) return found
  const text = [...headLines(heads), ...[page, notes].flatMap(textsOf)].join('\n\n')
  if (!text.trim()) return documentWithoutText()
  const title = titleInText(propertyOf(zip, 'title'), text)
  return { text, mediaType: DOCX_TYPE, ...statedHead(text), ...(title ? { title } : {}) }
}

type Stories = readonly Flow[] | Problem

function namesLike(zip: Zip, pattern: RegExp): readonly string[] {
  return [...zip.parts.keys()].filter((name) => pattern.test(name)).sort()
}

function tell(zip: Zip, names: readonly string[]): Stories {
  const stories: Flow[] = []
  for (const name of names) {
    const xml = xmlOf(zip, name)
    const story = isProblem(xml) ? xml : readStory(xml)
    if (isProblem(story)) return story
    stories.push(story)
  }
  return stories
}

function textsOf(stories: Stories): readonly string[] {
  return isProblem(stories) ? [] : stories.map(flowText).filter(Boolean)
}

function xmlOf(zip: Zip, name: string): string | Problem {
  const part = zip.parts.get(name)
  if (!part) return ''
  const bytes = unpackPart(zip, part)
  return isProblem(bytes) ? bytes : xmlLetters(bytes)
}

/** Lines that stand at the head of pages, each once; a page number alone says nothing. */
function headLines(heads: Stories): readonly string[] {
  const lines = isProblem(heads) ? [] : heads.flatMap((head) => head.blocks.map((block) => block.text))
  return [...new Set(lines)].filter(
    (line) => (line.match(/\p{L}/gu)?.length ?? 0) > 1 && !/^(trang|page)\b[\s\d/]*$/i.test(line),
  )
}

/** A property the document keeps of itself, where it does. */
function propertyOf(zip: Zip, wanted: string): string {
  const xml = xmlOf(zip, 'docProps/core.xml')
  if (isProblem(xml) || !xml) return ''
  let inside = false
  let value = ''
  const bad = readXml(xml, {
    open: (tag) => {
      inside = tag.local === wanted
    },
    close: () => {
      inside = false
    },
    words: (text) => {
      if (inside) value += text
    },
  })
  return bad ? '' : value.trim()
}
