import { perform } from '#acts/act.ts'
import { keepTemplate } from '#acts/keep-template.ts'
import { notePaper } from '#acts/note-paper.ts'
import { missionCalendarFile } from '#papers/mission-calendar.ts'
import { showMissionCalendar } from '#views/mission-calendar.ts'
import { showPaperForms } from '#views/paper-forms.ts'
import { showPapers, showPaperUses } from '#views/paper-uses.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { formBody, keptForm, madePaper, paperForms, papersView, paperUses } from '../schemas/paper.ts'
import { paperFile } from '../schemas/succession.ts'

const tag = 'Papers'

/** Papers: making one, what was made, and in which a matter stands. */
export const papers: readonly Endpoint[] = [
  {
    method: 'post',
    path: `${OFFICE}/papers`,
    name: 'makePaper',
    tag,
    says: 'Make a paper – briefing, proposal, programme, report … – as a Word file in base64, and remember what it rests on.',
    body: notePaper.input.meta({ id: 'MakePaper' }),
    answer: madePaper,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => {
      const { paperId, file, paper } = await perform(ctx, actor, notePaper, await body())
      const { fileName, mediaType, bytes } = file
      const base64 = Buffer.from(bytes).toString('base64')
      return { status: 201, body: { paperId, fileName, mediaType, base64, sources: paper.cites.length } }
    },
  },
  {
    method: 'get',
    path: `${OFFICE}/missions/{mission}/calendar`,
    name: 'getMissionCalendar',
    tag,
    says: 'The programme as an ICS file in base64, whole or the part of one person.',
    query: { ...LANG, person: { says: 'id or name of somebody on the list' } },
    answer: paperFile,
    handle: async ({ ctx, reader, param, query }) => {
      const person = query('person')
      const given = { missionId: param('mission'), ...(person ? { memberId: person } : {}) }
      const { bytes, ...file } = missionCalendarFile(await showMissionCalendar(ctx, await reader(), given))
      return { body: { ...file, base64: Buffer.from(bytes).toString('base64') } }
    },
  },
  {
    method: 'post',
    path: `${OFFICE}/paper-forms`,
    name: 'keepPaperForm',
    tag,
    says: 'Keep a Word file of the office’s own as the form for a paper; names it does not know are refused, all at once.',
    body: formBody,
    answer: keptForm,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({
      status: 201,
      body: await perform(ctx, actor, keepTemplate, await body()),
    }),
  },
  {
    method: 'get',
    path: `${OFFICE}/paper-forms`,
    name: 'listPaperForms',
    tag,
    says: 'The office’s own forms, the newest version of each.',
    query: LANG,
    answer: paperForms,
    handle: async ({ ctx, reader }) => ({ body: await showPaperForms(ctx, await reader()) }),
  },
  {
    method: 'get',
    path: `${OFFICE}/papers`,
    name: 'listPapers',
    tag,
    says: 'The papers lately made, newest first.',
    query: LANG,
    answer: papersView,
    handle: async ({ ctx, reader }) => ({ body: await showPapers(ctx, await reader()) }),
  },
  {
    method: 'get',
    path: `${OFFICE}/records/{record}/papers`,
    name: 'listPaperUses',
    tag,
    says: 'The papers one matter was told in, each with the values that are others now.',
    query: LANG,
    answer: paperUses,
    handle: async ({ ctx, reader, param }) => ({
      body: await showPaperUses(ctx, await reader(), { recordId: param('record') }),
    }),
  },
]
