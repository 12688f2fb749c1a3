import { describeApi, type OpenApiDocument } from '#api/describe-api.ts'
import type { Endpoint, Parameter } from '#api/endpoint.ts'
import { ENDPOINTS } from '#api/endpoints/all-endpoints.ts'
import { STATUS } from '#api/errors.ts'
import { table } from './table.ts'

/** What is read of a JSON schema here. */
type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly additionalProperties?: unknown
  readonly description?: string
}

const HEAD = `# The API

JSON over HTTP, on the machine the server runs on. \`GET /api/openapi.json\` is the whole description in OpenAPI 3.1, from
which clients can be generated.

Who changes something is named in the header \`Entente-As\`: a name or id on the office’s list of people, percent-encoded where
it has letters beyond ASCII. There is no signing in; the history says so.

    curl 'localhost:4321/api/offices/da-nang/ask?q=Korea&lang=en'
    curl -X POST 'localhost:4321/api/offices/da-nang/sources?read=true' -H 'Content-Type: application/json' \\
      -H 'Entente-As: Tran Van Thu' -d '{"text": "…", "published": "2025-02-06"}'

What changes something in an office may carry an \`Idempotency-Key\`, a name of your own for the request: sent again within 24 hours it is
answered as it was, and done once.

A file is sent in base64 within the JSON, or as it is where the address takes one: as the whole body, with
\`Content-Type: application/octet-stream\`, its name as \`?name=\`, and what else the JSON would say in the query.

    curl --data-binary @note.pdf -H 'Content-Type: application/octet-stream' -H 'Entente-As: Tran Van Thu' \\
      'localhost:4321/api/offices/da-nang/sources?read=true&name=note.pdf'

Made from \`src/api/\` by \`npx tsx scripts/reference/write-reference.ts\`.`

const ERRORS = `Every answer that is not the thing asked for has one shape, with a sentence in each language:

    {"error": {"code": "not-found", "problems": [{"problem": "no-such-source", "says": {"en": "…", "vi": "…"}}]}}

A problem may name the field it is about (\`where\`) and carry \`details\`: the nearest words of the source for a refused
quote, both versions for a stale change.`

/** The reference of the API, from the endpoints and their schemas. */
export function renderApiReference(): string {
  const described = describeApi('')
  const tags = [...new Set(ENDPOINTS.map((endpoint) => endpoint.tag))]
  return `${[
    HEAD,
    '## Errors',
    ERRORS,
    table(
      ['code', 'status'],
      Object.entries(STATUS).map(([code, status]) => [`\`${code}\``, String(status)]),
    ),
    ...tags.flatMap((tag) => [
      `## ${tag}`,
      ...ENDPOINTS.filter((each) => each.tag === tag).map((each) => endpointSection(each, described)),
    ]),
    '## Shapes',
    'A name ending in `?` may be left out.',
    ...Object.entries(schemasOf(described))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, schema]) => shapeSection(name, schema)),
  ].join('\n\n')}\n`
}

function schemasOf(described: OpenApiDocument): Readonly<Record<string, Schema>> {
  return (described.components?.schemas ?? {}) as Readonly<Record<string, Schema>>
}

function endpointSection(endpoint: Endpoint, described: OpenApiDocument): string {
  const { method, path, says, query = {}, headers = {}, acts, file } = endpoint
  const operation = described.paths?.[path]?.[method] as
    | { requestBody?: { content?: Json }; responses?: Readonly<Record<string, { content?: Json }>> }
    | undefined
  const body = operation?.requestBody?.content?.['application/json']?.schema
  const answer = operation?.responses?.[String(endpoint.status ?? 200)]?.content?.['application/json']?.schema
  const given = [
    ...parameterLines(query),
    ...parameterLines(headers),
    ...(acts ? ['- `Entente-As`: who does it'] : []),
    ...(body ? [`- body: ${typeText(body)}${file ? ', or the file as it is' : ''}`] : []),
    ...(file ? parameterLines(file.query) : []),
    `- answer${endpoint.status ? ` (${endpoint.status})` : ''}: ${answer ? typeText(answer) : `a file (${(endpoint.answers ?? []).join(', ')})`}`,
  ]
  return [`### ${method.toUpperCase()} /api${path}`, says, given.join('\n')].join('\n\n')
}

type Json = Readonly<Record<string, { readonly schema?: Schema }>>

function parameterLines(parameters: Readonly<Record<string, Parameter>>): readonly string[] {
  return Object.entries(parameters).map(
    ([name, { says, required }]) => `- \`${name}\`${required ? ' (needed)' : ''}: ${says}`,
  )
}

function shapeSection(name: string, schema: Schema): string {
  const fields = Object.entries(schema.properties ?? {}).map(([field, type]) => [
    `\`${field}${schema.required?.includes(field) ? '' : '?'}\``,
    typeText(type),
  ])
  return [
    `### ${name}`,
    ...(schema.description ? [schema.description] : []),
    fields.length ? table(['field', 'holds'], fields) : typeText({ ...schema, description: '' }),
  ].join('\n\n')
}

function typeText(schema: Schema): string {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1) ?? ''
    return `[${name}](#${name.toLowerCase()})`
  }
  if (schema.enum) return schema.enum.map((each) => `\`${String(each)}\``).join(' · ')
  const either = schema.anyOf ?? schema.oneOf
  if (either) return either.map(typeText).join(' or ')
  if (schema.type === 'array') return `list of ${typeText(schema.items ?? {})}`
  if (schema.properties) {
    const fields = Object.entries(schema.properties).map(
      ([name, type]) => `${name}${schema.required?.includes(name) ? '' : '?'}: ${typeText(type)}`,
    )
    return `{ ${fields.join(', ')} }`
  }
  return [schema.type ?? 'anything'].flat().join(' or ')
}
