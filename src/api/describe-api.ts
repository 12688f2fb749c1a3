import { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import type { Endpoint, Parameter } from './endpoint.ts'
import { ENDPOINTS } from './endpoints/all-endpoints.ts'
import { apiError } from './schemas/error.ts'

export type OpenApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>

const FAILURES: Readonly<Record<string, string>> = {
  400: 'Refused: what was asked goes against a rule, or a quote does not stand in its source.',
  403: 'Nobody was named, or somebody who is not on the office’s list.',
  404: 'It is not there.',
  409: 'Somebody decided or changed it meanwhile; both versions are told.',
  422: 'It cannot be read as it was sent.',
  503: 'Not now: the database took too long, or could not be reached. Retry-After says when to ask again.',
}

/** The ways what only asks can fail. */
const LOOKING: ReadonlySet<string> = new Set(['404', '422', '503'])

/** The API in OpenAPI 3.1, from the same objects that answer it. */
export function describeApi(version: string): OpenApiDocument {
  const api = new OpenAPIHono()
  for (const endpoint of ENDPOINTS) api.openAPIRegistry.registerPath(routeOf(endpoint))
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Entente',
      version,
      description:
        'The book of a city’s foreign relations. Whoever changes something is named in the header Entente-As, by a name or id on the office’s list of people; there is no signing in, and the server answers on its own machine only.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/api' }],
  })
}

function routeOf(endpoint: Endpoint) {
  const { method, path, name, tag, says, body, status = 200 } = endpoint
  const failures = Object.entries(FAILURES).filter(([code]) => endpoint.acts || LOOKING.has(code))
  return {
    method,
    path,
    operationId: name,
    tags: [tag],
    summary: says,
    request: {
      params: z.object(
        Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map((match) => [match[1] ?? '', z.string()])),
      ),
      query: parameters({
        ...endpoint.query,
        ...(endpoint.file ? { ...NAMED, ...endpoint.file.query } : {}),
      }),
      headers: parameters({ ...(endpoint.acts ? ACTING : {}), ...endpoint.headers }),
      ...(body ? { body: { required: true, content: bodies(endpoint, body) } } : {}),
    },
    responses: {
      [status]: { description: 'Done.', content: answers(endpoint) },
      ...(endpoint.mayBeThere
        ? { 200: { description: 'It was there already.', content: answers(endpoint) } }
        : {}),
      ...Object.fromEntries(failures.map(([code, description]) => [code, failure(description)])),
      ...(endpoint.headers ? { 428: failure('The version seen was not sent as If-Match.') } : {}),
    },
  }
}

function bodies({ file }: Endpoint, json: z.ZodType) {
  return {
    'application/json': { schema: json },
    ...(file ? { 'application/octet-stream': { schema: AS_IT_IS } } : {}),
  }
}

function answers({ answer, answers: types = ['application/json'] }: Endpoint) {
  return Object.fromEntries(types.map((type) => [type, { schema: answer }]))
}

const AS_IT_IS = z.string().meta({ format: 'binary' })

const NAMED: Readonly<Record<string, Parameter>> = {
  name: { says: 'of a file sent as it is: its name' },
}

const ACTING: Readonly<Record<string, Parameter>> = {
  'Entente-As': {
    says: 'Who does it: a name or id on the office’s list, percent-encoded UTF-8',
    required: true,
  },
  'Idempotency-Key': {
    says: 'A name of your own for this request: sent again within 24 hours, it is answered as before and nothing is done twice',
  },
}

function failure(description: string) {
  return { description, content: { 'application/json': { schema: apiError } } }
}

function parameters(given: Readonly<Record<string, Parameter>>) {
  return z.object(
    Object.fromEntries(
      Object.entries(given).map(([name, { says, required }]) => [
        name,
        (required ? z.string() : z.string().optional()).meta({ description: says }),
      ]),
    ),
  )
}
