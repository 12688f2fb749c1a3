import type { SecretDegree } from '#model/evidence.ts'
import { isProblem, type Problem } from '#model/problem.ts'
import { readXml, xmlLetters } from '../read-xml.ts'
import { degreeOf, highest } from '../state-secret.ts'
import { openZip } from '../zip/open-zip.ts'
import { unpackPart } from '../zip/unpack-part.ts'

/** Parts of workbooks, slides and OpenDocument files that hold words. */
const WORDED =
  /^(xl\/(sharedStrings|workbook|comments\d*|worksheets\/sheet\d+|drawings\/[\w.-]+)|ppt\/(slides|notesSlides|slideMasters|slideLayouts)\/[\w.-]+|content|styles|meta|docProps\/core)\.(xml|vml)$/
/** Elements whose words stand together, in any of these formats. */
const BLOCKS = new Set([
  ...['p', 'h', 'si', 'is', 'title', 'subject', 'keywords', 'category', 'contentStatus', 'description'],
  ...['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'],
])
/** What a workbook writes into the head of its pages beside the words. */
const HEAD_CODES = /&(?:"[^"]*"|K[0-9A-F]{6}|\d+|[A-Z])/g

/**
 * The degree of secrecy an office file of a format that is not read is marked with: its words are looked through for a
 * stamp of its own, and none of them is handed on. Run it in a process apart.
 */
export function packedSecret(bytes: Uint8Array): SecretDegree | undefined | Problem {
  const zip = openZip(bytes)
  if (isProblem(zip)) return zip
  const found: (SecretDegree | undefined)[] = []
  for (const part of zip.parts.values()) {
    if (!WORDED.test(part.name)) continue
    const unpacked = unpackPart(zip, part)
    if (isProblem(unpacked)) return unpacked
    const xml = xmlLetters(unpacked)
    const bad = isProblem(xml) ? xml : eachBlock(xml, (text) => found.push(stampIn(text)))
    if (bad) return bad
  }
  return highest(found)
}

function stampIn(text: string): SecretDegree | undefined {
  const pieces = text.includes('&')
    ? text.split(/&[LCR]/).map((piece) => piece.replace(HEAD_CODES, ''))
    : [text]
  return highest(pieces.map((piece) => degreeOf(piece, { surely: true })))
}

/** Hands out the words of each block; a stamp drawn as a picture of letters, and the name of a sheet, stand in attributes. */
function eachBlock(xml: string, take: (text: string) => void): Problem | undefined {
  let text = ''
  return readXml(xml, {
    open: (tag) => {
      if (BLOCKS.has(tag.local)) text = ''
      for (const { local, value } of Object.values(tag.attributes)) {
        if (local === 'string' || (local === 'name' && tag.local === 'sheet')) take(value)
      }
    },
    close: (tag) => {
      if (!BLOCKS.has(tag.local)) return
      take(text)
      text = ''
    },
    words: (words) => {
      if (text.length < 200) text += words
    },
  })
}
