import { SaxesParser, type SaxesTagNS } from 'saxes'
import { type Problem, problem } from '#model/problem.ts'

const MOST_DEPTH = 256
const MOST_PARTS = 3_000_000
const PIECE = 65_536

export type XmlEvents = {
  readonly open: (tag: SaxesTagNS) => void
  readonly close: (tag: SaxesTagNS) => void
  readonly words: (text: string) => void
}

/** What was met in an XML text that ends its reading. */
class XmlRefusedError extends Error {
  readonly problem: Problem
  constructor(found: Problem) {
    super(found.problem)
    this.problem = found
  }
}

/**
 * Reads XML piece by piece without making a tree. A DOCTYPE is refused outright, so no entity of its own can be declared,
 * let alone expand; depth and number of parts are counted. Undefined where all went well.
 */
export function readXml(text: string, events: XmlEvents): Problem | undefined {
  try {
    const parser = parserFor(events)
    for (let at = 0; at < text.length; at += PIECE) parser.write(text.slice(at, at + PIECE))
    parser.close()
    return undefined
  } catch (error) {
    // The parser throws on what is not well-formed; what is wrong there, a person cannot mend.
    return error instanceof XmlRefusedError ? error.problem : xmlBroken()
  }
}

function parserFor(events: XmlEvents): SaxesParser<{ xmlns: true }> {
  const parser = new SaxesParser({ xmlns: true })
  let depth = 0
  let parts = 0
  const count = () => {
    parts += 1
    if (parts > MOST_PARTS) throw new XmlRefusedError(xmlTooComplex())
  }
  parser.on('doctype', () => {
    throw new XmlRefusedError(xmlWithDoctype())
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    count()
    depth += 1
    if (depth > MOST_DEPTH) throw new XmlRefusedError(xmlTooComplex())
    events.open(tag)
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    events.close(tag)
  })
  parser.on('text', (words) => {
    count()
    events.words(words)
  })
  parser.on('cdata', events.words)
  return parser
}

/** The letters of an XML part: UTF-8, or UTF-16 by its mark. */
export function xmlLetters(bytes: Uint8Array): string | Problem {
  const [a, b] = bytes
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return xmlBroken()
  }
}

/** The problem with XML that declares things of its own. */
export function xmlWithDoctype(): Problem {
  return problem('xml-with-doctype', {
    en: 'This file is not read: it carries definitions of its own (DOCTYPE), which documents do not need and attacks do. Open it in the program it is from, save it again, or paste its words.',
    vi: 'Không đọc tệp này: tệp mang định nghĩa riêng (DOCTYPE), thứ văn bản không cần mà tấn công lại dùng. Hãy mở bằng chương trình đã tạo ra tệp rồi lưu lại, hoặc dán nội dung vào.',
  })
}

function xmlTooComplex(): Problem {
  return problem('xml-too-complex', {
    en: `This file is not read: it is nested more than ${MOST_DEPTH} deep or has more than ${MOST_PARTS} parts; no document is built so. Paste its words.`,
    vi: `Không đọc tệp này: các phần lồng nhau quá ${MOST_DEPTH} lớp hoặc có quá ${MOST_PARTS} thành phần; không văn bản nào như vậy. Hãy dán nội dung vào.`,
  })
}

function xmlBroken(): Problem {
  return problem('xml-broken', {
    en: 'This file is damaged inside: its parts cannot be read. Open it in the program it is from, save it again, or paste its words.',
    vi: 'Tệp này bị hỏng bên trong: không đọc được các phần. Hãy mở bằng chương trình đã tạo ra tệp rồi lưu lại, hoặc dán nội dung vào.',
  })
}
