import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { trimTrailingSlash } from 'hono/trailing-slash'
import type { WebDeps } from './deps.ts'
import { hardHeaders, ownRequestsOnly } from './guard.ts'
import { keptPages, waitOnce } from './kept-pages.ts'
import { addAfterMerger } from './routes/after-merger.tsx'
import { addChanges } from './routes/changes.tsx'
import { addCharts } from './routes/charts.tsx'
import { addClocks } from './routes/clocks.tsx'
import { addCommitments } from './routes/commitments.tsx'
import { addConferences } from './routes/conferences.tsx'
import { addDesk } from './routes/desk.tsx'
import { addDoors } from './routes/doors.tsx'
import { addEmbassies } from './routes/embassies.tsx'
import { addErase } from './routes/erase.tsx'
import { addEvidence } from './routes/evidence.tsx'
import { addExports } from './routes/exports.tsx'
import { addFeeds } from './routes/feeds.tsx'
import { addFigures } from './routes/figures.tsx'
import { addHandover } from './routes/handover.tsx'
import { addHome } from './routes/home.tsx'
import { addInvestors } from './routes/investors.tsx'
import { addJobs } from './routes/jobs.tsx'
import { addJudging } from './routes/judging.tsx'
import { addLinks } from './routes/links.tsx'
import { addLooking } from './routes/look.tsx'
import { addMap } from './routes/map.tsx'
import { addMatches } from './routes/matches.tsx'
import { addMission } from './routes/mission.tsx'
import { addMissions } from './routes/missions.tsx'
import { addMoney } from './routes/money.tsx'
import { addNetwork } from './routes/network.tsx'
import { addNote } from './routes/note.tsx'
import { addOccasions } from './routes/occasions.tsx'
import { addPapers } from './routes/papers.tsx'
import { addPartners } from './routes/partners.tsx'
import { addPeople } from './routes/people.tsx'
import { addPipeline } from './routes/pipeline.tsx'
import { addProjects } from './routes/projects.tsx'
import { addReadingQuality } from './routes/reading-quality.tsx'
import { addRegisters } from './routes/registers.tsx'
import { addRules } from './routes/rules.tsx'
import { addSame } from './routes/same.tsx'
import { addSources } from './routes/sources.tsx'
import { addTies } from './routes/ties.tsx'
import { addTimeline } from './routes/timeline.tsx'
import { failedAnswer, notFoundAnswer, refusedAnswer } from './trouble.tsx'

/** A file of 20 MB as browsers send it, with the fields around it. */
const LARGEST_FORM = 21 * 1024 * 1024

/** All pages, in the order their addresses are tried. */
const ROUTES: readonly ((app: Hono, deps: WebDeps) => void)[] = [
  addDoors,
  addHome,
  addPartners,
  addTies,
  addMap,
  addLinks,
  addNetwork,
  addTimeline,
  addEmbassies,
  addOccasions,
  addChanges,
  addSources,
  addNote,
  addJudging,
  addReadingQuality,
  addFeeds,
  addJobs,
  addDesk,
  addRegisters,
  addAfterMerger,
  addRules,
  addClocks,
  addPeople,
  addLooking,
  addEvidence,
  addErase,
  addMissions,
  addMission,
  addCommitments,
  addPapers,
  addHandover,
  addFigures,
  addProjects,
  addInvestors,
  addMatches,
  addPipeline,
  addMoney,
  addConferences,
  addCharts,
  addSame,
  addExports,
]

/** All pages behind their walls. Nothing here reads a file or a clock: built files and the context are handed in. */
export function createWeb(deps: WebDeps): Hono {
  const app = new Hono()
  const { api, assets } = deps
  app.use(keptPages(deps, compress()))
  app.use(hardHeaders())
  app.use(trimTrailingSlash())
  app.use(ownRequestsOnly((c, why) => refusedAnswer(c, deps, why)))
  app.use(waitOnce())
  app.onError((error, c) => failedAnswer(c, deps, error))
  app.notFound((c) => notFoundAnswer(c, deps))
  const limited = bodyLimit({ maxSize: LARGEST_FORM, onError: (c) => refusedAnswer(c, deps, 'tooLarge') })
  // What only asks has no body; to look for one makes a whole request of each.
  app.use(async (c, next) => await (c.req.method === 'GET' ? next() : limited(c, next)))
  if (api) app.route('/api', api)
  app.get('/assets/:name', async (c) => {
    const file = await assets.file(c.req.param('name'))
    if (!file) return c.notFound()
    return c.body(new Uint8Array(file.bytes), 200, {
      'content-type': file.type,
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })
  for (const add of ROUTES) add(app, deps)
  return app
}
