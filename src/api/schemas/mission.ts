import { z } from 'zod'
import type { ChangedMission } from '#acts/change-mission.ts'
import type { CheckView } from '#views/check-mission.ts'
import type { ProgrammeView } from '#views/mission-programme.ts'
import type { ProtocolView } from '#views/mission-protocol.ts'
import type { MissionsView } from '#views/missions.ts'
import type { Loose } from './loose.ts'
import { gift, item, member } from './mission-file.ts'

const text = z.string()
const texts = z.array(text)

const line = z.object({
  id: text,
  direction: z.enum(['out', 'in']),
  directionWord: text,
  title: text,
  standing: text,
  standingWord: text,
  secret: z.boolean(),
  start: text.optional(),
  daysText: text.optional(),
  countries: texts,
  head: text.optional(),
  size: z.number().int().optional(),
  missing: z.number().int(),
  refused: z.boolean(),
})

export const missionList = z
  .object({
    today: text,
    upcoming: z.array(line),
    unreported: z.array(line),
    groups: z.array(z.object({ standing: text, word: text, missions: z.array(line) })),
    total: z.number().int(),
  })
  .meta({ id: 'Missions' }) satisfies z.ZodType<Loose<MissionsView>>

export const changedMission = z
  .object({
    missionId: text,
    version: z.number().int(),
    memberId: text.optional(),
    itemId: text.optional(),
    giftId: text.optional(),
    undone: z.number().int().optional(),
  })
  .meta({ id: 'MissionChanged' }) satisfies z.ZodType<Loose<ChangedMission>>

const finding = z.object({
  outcome: z.enum(['justify', 'warning', 'unknown', 'satisfied']),
  outcomeWord: text,
  address: text,
  book: text,
  says: text,
  clause: text,
  source: text,
  url: text.optional(),
  satisfiedBy: text.optional(),
  caution: text.optional(),
  due: text.optional(),
  exception: z.object({ ground: text, signer: text, dayText: text.optional() }).optional(),
})

export const missionCheck = z
  .object({
    missionId: text,
    findings: z.array(finding),
    silent: z.array(z.object({ says: text, unread: texts })),
    missing: texts,
    repeat: text.optional(),
  })
  .meta({
    id: 'MissionCheck',
    description:
      'A mission against the rules of its place and day. Where `silent` names a topic, no rule is on file: that is never a pass.',
  }) satisfies z.ZodType<Loose<CheckView>>

export const missionProgramme = z
  .object({
    missionId: text,
    homeZone: text,
    days: z.array(
      z.object({
        day: text,
        dayText: text,
        items: z.array(
          z.object({
            id: text,
            item,
            title: text,
            time: text,
            zone: text,
            homeTime: text.optional(),
            where: text.optional(),
            counterparts: texts,
            chair: text.optional(),
            participants: texts,
            remarks: texts,
          }),
        ),
      }),
    ),
    remarks: texts,
  })
  .meta({ id: 'MissionProgramme' }) satisfies z.ZodType<Loose<ProgrammeView>>

const listed = member.extend({ roleWord: text, rankWord: text.optional() })
const seat = z.object({ id: text, name: text, principal: z.boolean(), interpreter: z.boolean() })

export const missionProtocol = z
  .object({
    missionId: text,
    ours: z.array(listed),
    theirs: z.array(listed),
    pairs: z.array(
      z.object({
        ours: text.optional(),
        theirs: text.optional(),
        level: z.enum(['same', 'ours-higher', 'theirs-higher', 'unknown', 'alone']),
        levelWord: text,
      }),
    ),
    seats: z.object({ ours: z.array(seat), theirs: z.array(seat) }),
    gifts: z.array(gift.extend({ dayText: text.optional(), valueText: text.optional() })),
    disagreements: z.array(z.object({ matter: text, a: text, b: text })),
  })
  .meta({ id: 'MissionProtocol' }) satisfies z.ZodType<Loose<ProtocolView>>
