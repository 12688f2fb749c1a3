import { perform, rehearse } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { readSource } from '#acts/read-source.ts'
import { relateSources } from '#acts/relate-sources.ts'
import { flagAsked } from '#views/flag-asked.ts'
import { showSource } from '#views/source.ts'
import { showSources } from '#views/sources.ts'
import { type Endpoint, type FileBody, LANG, OFFICE, type Parameter } from '../endpoint.ts'
import { PAGE, pageIn } from '../page-in.ts'
import { relatedSources } from '../schemas/origin.ts'
import { sourceList, sourceView } from '../schemas/source.ts'
import { addedSource, addSourceBody, sourceRead } from '../schemas/source-added.ts'

const tag = 'Sources'

/** What is known of a file that is sent as it is. */
const FACTS: Readonly<Record<string, Parameter>> = {
  title: { says: 'of a file sent as it is: its title, where it is not the one it states' },
  publisher: { says: 'of a file sent as it is: who published it' },
  published: { says: 'of a file sent as it is: its day, as 2025-04-02' },
  lang: { says: 'of a file sent as it is: en or vi' },
  url: { says: 'of a file sent as it is: where it stands on the web' },
}

const asItIs: FileBody = {
  query: FACTS,
  bodyOf: ({ bytes, fileName, facts }) => ({ file: { bytes, ...(fileName ? { fileName } : {}) }, ...facts }),
}

export const sources: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/sources`,
    name: 'listSources',
    tag,
    says: 'The sources, the newest first, with how many findings wait, are confirmed or set aside.',
    query: PAGE,
    answer: sourceList,
    handle: async (asked) => ({ body: await showSources(asked.ctx, await asked.reader(), pageIn(asked)) }),
  },
  {
    method: 'post',
    path: `${OFFICE}/sources`,
    name: 'addSource',
    tag,
    says: 'Keep a text, or a file – as it is, or in base64 – as a source. The same bytes twice are the same source (200 instead of 201).',
    query: { read: { says: 'true reads it at once' } },
    body: addSourceBody,
    file: asItIs,
    answer: addedSource,
    status: 201,
    mayBeThere: true,
    acts: true,
    handle: async ({ ctx, actor, body, query }) => {
      const toRead = flagAsked(query('read'), 'read')
      const added = await perform(ctx, actor, addSource, await body())
      const { sourceId, already } = added
      const reading =
        toRead && !added.unread ? { reading: await perform(ctx, actor, readSource, { sourceId }) } : {}
      return { body: { ...added, ...reading }, status: already ? 200 : 201 }
    },
  },
  {
    method: 'post',
    path: `${OFFICE}/sources/preview`,
    name: 'previewSource',
    tag,
    says: 'What would be kept of a text or file: title, publisher, day, language as found, and how its text was taken. Nothing is written.',
    body: addSourceBody,
    file: asItIs,
    answer: addedSource,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await rehearse(ctx, actor, addSource, await body()) }),
  },
  {
    method: 'get',
    path: `${OFFICE}/sources/{source}`,
    name: 'showSource',
    tag,
    says: 'One source: its text in parts, its cards in groups, what was decided, what was not read and why.',
    query: LANG,
    answer: sourceView,
    handle: async ({ ctx, reader, param }) => ({
      body: await showSource(ctx, await reader(), { sourceId: param('source') }),
    }),
  },
  {
    method: 'post',
    path: `${OFFICE}/sources/{source}/readings`,
    name: 'readSource',
    tag,
    says: 'Read a source with the reader as it is today.',
    answer: sourceRead,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, param }) => ({
      body: await perform(ctx, actor, readSource, { sourceId: param('source') }),
    }),
  },
  {
    method: 'post',
    path: `${OFFICE}/origins`,
    name: 'relateSources',
    tag,
    says: 'Say that two sources tell one story from one origin, or that they do not; the latest word on the two stands.',
    body: relateSources.input.meta({ id: 'RelateSources' }),
    answer: relatedSources,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({
      body: await perform(ctx, actor, relateSources, await body()),
    }),
  },
]
