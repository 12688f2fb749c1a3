import { perform } from '#acts/act.ts'
import { decideMatch } from '#acts/decide-match.ts'
import { enterProject } from '#acts/enter-project.ts'
import { keepSheet } from '#acts/keep-sheet.ts'
import { withdrawPart } from '#acts/withdraw-part.ts'
import { showMatches } from '#views/match.ts'
import { showProject } from '#views/project.ts'
import { showProjects } from '#views/projects.ts'
import { BOOK_AT, bookAtIn } from '../book-at.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import {
  decidedMatch,
  enteredProject,
  keptParts,
  matchesAnswer,
  projectAnswer,
  projectsAnswer,
  withdrawnPart,
} from '../schemas/investment.ts'

const tag = 'Investment promotion'

/** Projects that seek partners, their sheets and who may fit them. */
export const projects: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/projects`,
    name: 'listProjects',
    tag,
    says: 'Projects that seek partners as of a day: where, in what, with whom, how they stand.',
    query: {
      status: { says: 'sought, agreed, under-way, done, dropped or denied; all where left out' },
      sector: { says: 'a field, or an industry such as C26' },
      ...BOOK_AT,
      ...LANG,
    },
    answer: projectsAnswer,
    handle: async (asked) => {
      const [status, sector] = [asked.query('status'), asked.query('sector')]
      const input = { ...(status ? { status } : {}), ...(sector ? { sector } : {}), ...bookAtIn(asked) }
      return { body: await showProjects(asked.ctx, await asked.reader(), input) }
    },
  },
  {
    method: 'post',
    path: `${OFFICE}/projects`,
    name: 'enterProject',
    tag,
    says: 'Enter a project that seeks partners with its sheet, from the words of a source or signed by the person.',
    body: enterProject.input.meta({ id: 'EnterProject' }),
    answer: enteredProject,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, enterProject, await body()) }),
  },
  {
    method: 'get',
    path: `${OFFICE}/projects/{project}`,
    name: 'getProject',
    tag,
    says: 'The sheet of a project: what its sources say, what was added, who may fit and why.',
    query: { ...BOOK_AT, ...LANG },
    answer: projectAnswer,
    handle: async (asked) => ({
      body: await showProject(asked.ctx, await asked.reader(), {
        projectId: asked.param('project'),
        ...bookAtIn(asked),
      }),
    }),
  },
  {
    method: 'get',
    path: `${OFFICE}/projects/{project}/matches`,
    name: 'listMatches',
    tag,
    says: 'The investors of the book that may fit a project, the best founded first, each with its reasons and their quotes.',
    query: { ...BOOK_AT, ...LANG },
    answer: matchesAnswer,
    handle: async (asked) => ({
      body: await showMatches(asked.ctx, await asked.reader(), {
        projectId: asked.param('project'),
        ...bookAtIn(asked),
      }),
    }),
  },
  {
    method: 'post',
    path: `${OFFICE}/sheets/project`,
    name: 'keepSheet',
    tag,
    says: 'Add parts to the sheet of a project; what they take the place of stays in the history.',
    body: keepSheet.input.meta({ id: 'KeepSheet' }),
    answer: keptParts,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, keepSheet, await body()) }),
  },
  {
    method: 'post',
    path: `${OFFICE}/sheets/withdraw`,
    name: 'withdrawPart',
    tag,
    says: 'Take a part of a sheet back; what stood before it stands again.',
    body: withdrawPart.input.meta({ id: 'WithdrawPart' }),
    answer: withdrawnPart,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, withdrawPart, await body()) }),
  },
  {
    method: 'post',
    path: `${OFFICE}/matches`,
    name: 'decideMatch',
    tag,
    says: 'Choose an investor for a project, set the pair aside, or open it again; nothing is chosen without a reason on file.',
    body: decideMatch.input.meta({ id: 'DecideMatch' }),
    answer: decidedMatch,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, decideMatch, await body()) }),
  },
]
