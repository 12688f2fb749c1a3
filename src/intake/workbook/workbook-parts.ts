import { isProblem } from '#model/problem.ts'
import { unpackPart } from '../zip/unpack-part.ts'
import type { Zip } from '../zip/zip-part.ts'
import { attributeIn } from './sheet-cells.ts'

/** The parts of a workbook that are looked into: where the sheet lies, and what speaks of the whole. */
export type WorkbookParts = {
  readonly sheetPart: string
  readonly sheet: string
  readonly workbook: string
  readonly styles: string
  readonly from1904: boolean
}

/** The letters of a part; empty where there is none. */
export function partText(zip: Zip, name: string): string {
  const part = zip.parts.get(name)
  const bytes = part && unpackPart(zip, part)
  return bytes && !isProblem(bytes) ? bytes.toString('utf8').replace(/^\ufeff/, '') : ''
}

/** Finds a sheet by its name; undefined where the workbook does not lead to it as office programs write it. */
export function findSheet(zip: Zip, name: string): WorkbookParts | undefined {
  const workbook = partText(zip, 'xl/workbook.xml')
  const rels = partText(zip, 'xl/_rels/workbook.xml.rels')
  const sheets = [...workbook.matchAll(/<sheet\b([^>]*?)\/?>/g)].map(([, attributes = '']) => attributes)
  const own = sheets.find((attributes) => unescaped(attributeIn(attributes, 'name') ?? '') === name)
  const id = own && attributeIn(own, 'r:id')
  const relation = [...rels.matchAll(/<Relationship\b([^>]*?)\/?>/g)].find(
    ([, attributes = '']) => attributeIn(attributes, 'Id') === id,
  )?.[1]
  const target = relation && attributeIn(relation, 'Target')
  if (!target) return undefined
  const sheetPart = target.startsWith('/') ? target.slice(1) : `xl/${target}`
  const sheet = partText(zip, sheetPart)
  if (!sheet) return undefined
  const from1904 = /<workbookPr\b[^>]*\bdate1904="(1|true)"/.test(workbook)
  return { sheetPart, sheet, workbook, styles: partText(zip, 'xl/styles.xml'), from1904 }
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#(x[0-9a-f]+|\d+);/gi, (_, code: string) =>
      String.fromCodePoint(Number(code.startsWith('x') ? `0${code}` : code)),
    )
    .replaceAll('&amp;', '&')
}
