import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { isProblem, type Problem } from '#model/problem.ts'
import { checkOfficeFile } from '../zip/check-office-file.ts'
import { templateNotRead, templateNotSafe } from './template-problems.ts'

/** A name a form asks for, between its braces; a list has what stands within it. */
export type TemplateTag = { readonly name: string; readonly within?: readonly TemplateTag[] }

/** What a form may be filled with: texts by name, and lists whose lines have names of their own. */
export type TemplateData = { readonly [name: string]: string | readonly TemplateData[] }

/** A filled form, and the names it asks for that there was nothing for. */
export type FilledTemplate = { readonly bytes: Uint8Array; readonly missing: readonly string[] }

/** Signs that no Word file may hold are left out of what a form is filled with; the form is not refused for them. */
const OPTIONS = {
  paragraphLoop: true,
  linebreaks: true,
  errorLogging: false,
  stripInvalidXMLChars: true,
} as const

/** What the library makes of a file: its parts, those of a list within it. */
type Part = { readonly type: string; readonly value?: unknown; readonly subparsed?: readonly Part[] }
type Compiled = Readonly<Record<string, { readonly postparsed: readonly Part[] }>>

/** The names a form asks for, each list with its own; or why it cannot be one. Run it in a process apart. */
export function readTemplate(bytes: Uint8Array): readonly TemplateTag[] | Problem {
  const zip = openTemplate(bytes)
  if (isProblem(zip)) return zip
  try {
    const document = new Docxtemplater(zip, { ...OPTIONS, parser: (tag) => ({ get: () => tag }) })
    const { compiled } = document as unknown as { readonly compiled: Compiled }
    return Object.values(compiled).flatMap(({ postparsed }) => tagsIn(postparsed))
  } catch (error) {
    return templateNotRead(faultsOf(error))
  }
}

/** Fills a form with what there is, and says what it asks for beyond that. Run it in a process apart. */
export function fillTemplate(bytes: Uint8Array, data: TemplateData): FilledTemplate | Problem {
  const zip = openTemplate(bytes)
  if (isProblem(zip)) return zip
  const missing = new Set<string>()
  const parser = (tag: string) => ({
    get: (_scope: unknown, { scopeList }: { readonly scopeList: readonly unknown[] }) => {
      if (tag === '.') return scopeList.at(-1)
      const holder = scopeList.findLast(
        (one) => typeof one === 'object' && one !== null && Object.hasOwn(one, tag),
      )
      const value = holder && (holder as Record<string, unknown>)[tag]
      // A list without lines is simply empty; within a line of a list an empty cell is one, too.
      if (value === undefined || (value === '' && scopeList.length === 1)) missing.add(tag)
      return value ?? ''
    },
  })
  try {
    const document = new Docxtemplater(zip, { ...OPTIONS, parser })
    document.render(data)
    return { bytes: document.toBuffer(), missing: [...missing] }
  } catch (error) {
    return templateNotRead(faultsOf(error))
  }
}

/** The parts of a form, once they are no more than a document may be and none of them is a program or fetches anything. */
function openTemplate(bytes: Uint8Array): PizZip | Problem {
  const wrong = checkOfficeFile(bytes)
  if (wrong) return wrong
  const zip = new PizZip(bytes)
  const part = unsafePart(zip)
  return part ? templateNotSafe(part) : zip
}

/** Programs in the file, and whatever it would fetch when somebody opens it; a link that is clicked is no such thing. */
function unsafePart(zip: PizZip): string | undefined {
  const names = Object.keys(zip.files)
  const program = names.find((name) => /vbaProject|activeX|\/embeddings\//i.test(name))
  if (program) return program
  return names.find((name) => {
    if (!name.endsWith('.rels')) return false
    const links =
      zip
        .file(name)
        ?.asText()
        .match(/<Relationship\b[^>]*>/g) ?? []
    return links.some((link) => /TargetMode="External"/i.test(link) && !/\/hyperlink"/.test(link))
  })
}

function tagsIn(parts: readonly Part[]): readonly TemplateTag[] {
  return parts.flatMap(({ type, value, subparsed }) => {
    if (type !== 'placeholder' || typeof value !== 'string') return []
    return [{ name: value, ...(subparsed ? { within: tagsIn(subparsed) } : {}) }]
  })
}

function faultsOf(error: unknown): readonly string[] {
  const { properties } = (error ?? {}) as {
    properties?: { errors?: readonly { properties?: { xtag?: string } }[]; xtag?: string }
  }
  const tags = (properties?.errors ?? [{ properties: properties ?? {} }]).flatMap(
    (one) => one.properties?.xtag ?? [],
  )
  return [...new Set(tags)]
}
