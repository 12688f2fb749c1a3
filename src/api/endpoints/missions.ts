import { checkMission } from '#views/check-mission.ts'
import { showMission } from '#views/mission.ts'
import { showProgramme } from '#views/mission-programme.ts'
import { showProtocol } from '#views/mission-protocol.ts'
import { showMissions } from '#views/missions.ts'
import { asOfIn } from '../book-at.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { missionCheck, missionList, missionProgramme, missionProtocol } from '../schemas/mission.ts'
import { missionFile } from '../schemas/mission-file.ts'

const DAY = { says: 'a day, month or year: 2026-11-22; today where left out' }
const tag = 'Missions'
const MISSION = `${OFFICE}/missions/{mission}`

/** Looking at missions; what can be done to them stands in mission-deeds.ts. */
export const missions: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/missions`,
    name: 'listMissions',
    tag,
    says: 'The delegations out and in: what comes, what is over and not reported, all by where they stand.',
    query: { ...LANG, 'as-of': DAY },
    answer: missionList,
    handle: async (asked) => ({ body: await showMissions(asked.ctx, await asked.reader(), asOfIn(asked)) }),
  },
  {
    method: 'get',
    path: MISSION,
    name: 'getMission',
    tag,
    says: 'One delegation whole, with every reason against each step. Of a state secret the stub alone.',
    query: LANG,
    answer: missionFile,
    handle: async ({ ctx, reader, param }) => ({
      body: await showMission(ctx, await reader(), { missionId: param('mission') }),
    }),
  },
  {
    method: 'get',
    path: `${MISSION}/check`,
    name: 'checkMission',
    tag,
    says: 'A mission held against the rules of its place and day, all findings at once.',
    query: LANG,
    answer: missionCheck,
    handle: async ({ ctx, reader, param }) => ({
      body: await checkMission(ctx, await reader(), { missionId: param('mission') }),
    }),
  },
  {
    method: 'get',
    path: `${MISSION}/programme`,
    name: 'getProgramme',
    tag,
    says: 'The programme by days, on the clocks of the place and of home, with what does not go together.',
    query: LANG,
    answer: missionProgramme,
    handle: async ({ ctx, reader, param }) => ({
      body: await showProgramme(ctx, await reader(), { missionId: param('mission') }),
    }),
  },
  {
    method: 'get',
    path: `${MISSION}/protocol`,
    name: 'getProtocol',
    tag,
    says: 'People in order of precedence, who faces whom, seats, gifts, and where the papers differ.',
    query: LANG,
    answer: missionProtocol,
    handle: async ({ ctx, reader, param }) => ({
      body: await showProtocol(ctx, await reader(), { missionId: param('mission') }),
    }),
  },
]
