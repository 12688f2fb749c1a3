import { defaultModel, Model } from '@opensanctions/followthemoney'

type Entity = { readonly id: string; readonly schema: string; readonly properties: Record<string, string[]> }

/** What is wrong with a file of entities by FollowTheMoney's own model; empty where nothing is. */
export function entityFaults(text: string): readonly string[] {
  const model = new Model(defaultModel)
  const entities = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Entity)
  const schemas = new Map(entities.map((entity) => [entity.id, model.getSchema(entity.schema)]))
  return entities.flatMap((entity) => {
    const schema = model.getSchema(entity.schema)
    model.getEntity(entity)
    const required = schema.required.filter((name) => !entity.properties[name]?.length)
    const wrong = Object.entries(entity.properties).flatMap(([name, values]) => {
      const property = schema.getProperty(name)
      return values.filter((value) => {
        if (property.type.isEntity) {
          const range = property.getRange()
          return !schemas.get(value)?.isA(range)
        }
        if (property.type.name === 'date') return !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)
        if (property.type.name === 'country') return !property.type.values.has(value)
        if (property.type.name === 'url') return !URL.canParse(value)
        return property.type.maxLength > 0 && value.length > property.type.maxLength
      })
    })
    return [
      ...(schema.abstract ? [`${entity.id}: ${entity.schema} is abstract`] : []),
      ...required.map((name) => `${entity.id}: ${name} is missing`),
      ...wrong.map((value) => `${entity.id}: ${value}`),
    ]
  })
}

/** The part of schema.org that exports use: properties by type, and what each may hold where that is a node. */
const SCHEMA_ORG: Readonly<Record<string, readonly string[]>> = {
  Country: ['name', 'identifier'],
  AdministrativeArea: ['name', 'containedInPlace'],
  Organization: ['name'],
  Person: ['name'],
  Place: ['name'],
  Article: ['name', 'publisher', 'datePublished', 'url', 'inLanguage'],
  CreativeWork: ['name', 'publisher', 'datePublished', 'url', 'inLanguage'],
  Quotation: ['text', 'isPartOf'],
  Claim: ['name', 'text', 'about', 'inLanguage', 'additionalType', 'temporalCoverage', 'citation'],
  Event: [
    'name',
    'description',
    'about',
    'inLanguage',
    'additionalType',
    'startDate',
    'endDate',
    'location',
    'subjectOf',
  ],
}

/** What is wrong with a JSON-LD file by that list; every address has to be a URL or URN that some node has. */
export function linkedFaults(text: string): readonly string[] {
  const file = JSON.parse(text) as { '@context': string; '@graph': Record<string, unknown>[] }
  const ids = new Set(file['@graph'].map((node) => node['@id']))
  const faults: string[] = file['@context'] === 'https://schema.org' ? [] : ['no context']
  const walk = (node: Record<string, unknown>) => {
    const { '@type': type, '@id': id, ...own } = node
    if (id !== undefined && !/^(https?:|urn:[a-z0-9-]+:)\S+$/.test(String(id)))
      faults.push(`${id} is no address`)
    if (type === undefined) {
      if (!ids.has(id)) faults.push(`${id} is nowhere told`)
      return
    }
    for (const [name, value] of Object.entries(own)) {
      if (!SCHEMA_ORG[String(type)]?.includes(name)) faults.push(`${type}.${name}`)
      for (const each of Array.isArray(value) ? value : [value]) {
        if (typeof each === 'object' && each !== null) walk(each as Record<string, unknown>)
      }
    }
  }
  file['@graph'].forEach(walk)
  return faults
}
