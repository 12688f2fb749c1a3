import { ActError, problem } from '#model/problem.ts'

/** The objects of a file with one JSON object a line; a line that is none is refused with its number. */
export function readJsonLines(bytes: Uint8Array, file: string): readonly Readonly<Record<string, unknown>>[] {
  return new TextDecoder()
    .decode(bytes)
    .split('\n')
    .flatMap((line, i) => (line.trim() ? [objectOf(line, `${file}:${i + 1}`)] : []))
}

function objectOf(line: string, where: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Readonly<Record<string, unknown>>
    }
  } catch {
    throw notAnObject(where)
  }
  throw notAnObject(where)
}

function notAnObject(where: string): ActError {
  return new ActError(
    'invalid',
    problem(
      'line-not-json',
      {
        en: `${where} is not a JSON object. The file has one object on each line.`,
        vi: `${where} không phải là một đối tượng JSON. Mỗi dòng của tệp là một đối tượng.`,
      },
      { where },
    ),
  )
}

/** A field of a line that has to be text. */
export function textField(line: Readonly<Record<string, unknown>>, field: string, file: string): string {
  const value = line[field]
  if (typeof value === 'string') return value
  throw new ActError(
    'invalid',
    problem(
      'field-missing',
      {
        en: `${file}: a line has no text “${field}”${typeof line.id === 'string' ? ` (id ${line.id})` : ''}. Fill it in, or leave the line out.`,
        vi: `${file}: có dòng thiếu “${field}”${typeof line.id === 'string' ? ` (id ${line.id})` : ''}. Hãy điền thêm, hoặc bỏ dòng đó.`,
      },
      { where: field },
    ),
  )
}
