import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { type Problem, problem } from '#model/problem.ts'
import { namesShown, TEMPLATE_NAMES, type TemplateData, type TemplateNames } from './template-data.ts'

/** The names a form uses, each list with its own; or why it cannot be one. */
export function readTemplate(bytes: Uint8Array): readonly string[] | Problem {
  try {
    const zip = new PizZip(bytes)
    const bad = unsafePart(zip)
    if (bad) return notSafe(bad)
    const document = new Docxtemplater(zip, { ...OPTIONS, parser: (tag) => ({ get: () => tag }) })
    const { compiled } = document as unknown as { readonly compiled: Compiled }
    const tags = Object.values(compiled).flatMap(({ postparsed }) => tagsIn(postparsed))
    const unknown = unknownNames(tags, [TEMPLATE_NAMES])
    return unknown.length ? notKnown(unknown) : flatNames(tags)
  } catch (error) {
    return notReadable(faultsOf(error))
  }
}

/** Fills a form; names it uses that nothing is on file for are said, all at once. */
export function fillTemplate(bytes: Uint8Array, data: TemplateData): Uint8Array | Problem {
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
  const document = new Docxtemplater(new PizZip(bytes), { ...OPTIONS, parser })
  document.render(data)
  return missing.size ? notThere([...missing]) : document.toBuffer()
}

const OPTIONS = { paragraphLoop: true, linebreaks: true, errorLogging: false } as const

/** What the library makes of a file: its parts, those of a list within it. */
type Part = { readonly type: string; readonly value?: unknown; readonly subparsed?: readonly Part[] }
type Compiled = Readonly<Record<string, { readonly postparsed: readonly Part[] }>>
type Tag = { readonly name: string; readonly within?: readonly Tag[] }

function tagsIn(parts: readonly Part[]): readonly Tag[] {
  return parts.flatMap(({ type, value, subparsed }) => {
    if (type !== 'placeholder' || typeof value !== 'string') return []
    return [{ name: value, ...(subparsed ? { within: tagsIn(subparsed) } : {}) }]
  })
}

/** Names no scope knows, and those used as a list that are none, or the other way round. */
function unknownNames(tags: readonly Tag[], scopes: readonly TemplateNames[]): readonly string[] {
  const names = tags.flatMap(({ name, within }) => {
    const found = scopes.findLast((scope) => Object.hasOwn(scope, name))?.[name]
    if (found === undefined || (found === true) === (within !== undefined)) return [name]
    return found === true || !within ? [] : unknownNames(within, [...scopes, found])
  })
  return [...new Set(names)]
}

function flatNames(tags: readonly Tag[]): readonly string[] {
  const names = tags.flatMap(({ name, within }) => [
    name,
    ...flatNames(within ?? []).map((one) => `${name}/${one}`),
  ])
  return [...new Set(names)]
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

function faultsOf(error: unknown): readonly string[] {
  const { properties } = (error ?? {}) as {
    properties?: { errors?: readonly { properties?: { xtag?: string } }[]; xtag?: string }
  }
  const tags = (properties?.errors ?? [{ properties: properties ?? {} }]).flatMap(
    (one) => one.properties?.xtag ?? [],
  )
  return [...new Set(tags)]
}

function notReadable(tags: readonly string[]): Problem {
  const at = tags.map((tag) => `“${tag}”`).join(', ')
  return problem(
    'template-not-read',
    {
      en: `The form cannot be read${at ? `: look at ${at}` : ''}. Every { needs its }, and every list {#name} its end {/name}.`,
      vi: `Không đọc được mẫu${at ? `: hãy xem ${at}` : ''}. Mỗi dấu { cần dấu }, mỗi danh sách {#tên} cần phần kết {/tên}.`,
    },
    { where: 'file' },
  )
}

function notSafe(part: string): Problem {
  return problem(
    'template-not-safe',
    {
      en: `The form holds a program or something it would fetch from elsewhere (${part}). Save it anew as a plain .docx without these.`,
      vi: `Mẫu có chứa chương trình hoặc nội dung tải từ nơi khác (${part}). Hãy lưu lại thành tệp .docx thường, bỏ các phần này.`,
    },
    { where: 'file' },
  )
}

function notKnown(names: readonly string[]): Problem {
  const list = names.map((name) => `{${name}}`).join(', ')
  const known = namesShown().join(' ')
  return problem(
    'template-unknown-names',
    {
      en: `The form uses names there are not: ${list}. Names there are: ${known}`,
      vi: `Mẫu dùng trường không có: ${list}. Các trường có thể dùng: ${known}`,
    },
    { where: 'file', details: { names } },
  )
}

function notThere(names: readonly string[]): Problem {
  const list = names.map((name) => `{${name}}`).join(', ')
  return problem(
    'template-names-empty',
    {
      en: `The form asks for what is not on file: ${list}. Fill it in, or take it out of the form.`,
      vi: `Mẫu cần nội dung chưa có trong hồ sơ: ${list}. Hãy bổ sung hồ sơ, hoặc bỏ trường này khỏi mẫu.`,
    },
    { details: { names } },
  )
}
