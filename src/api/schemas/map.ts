import { z } from 'zod'
import type { MapView } from '#views/map-view.ts'
import { partyRef } from './citation.ts'
import type { Loose } from './loose.ts'
import { tiesAnswer } from './ties.ts'

const spot = z
  .object({ lat: z.number(), lon: z.number() })
  .meta({ id: 'Spot', description: 'Degrees north and east.' })

const placed = z
  .object({
    partner: partyRef,
    spot,
    sort: z.enum(['sister-city', 'friendship', 'cooperation', 'over']),
    told: z.array(z.string()),
    of: z.number().int().optional(),
  })
  .meta({ id: 'PlacedPartner', description: 'A partner, or a country with how many, where it lies.' })

export const mapAnswer = z
  .object({
    ties: tiesAnswer,
    home: z.object({ lat: z.number(), lon: z.number(), name: z.string() }).optional(),
    placed: z.array(placed),
    gathered: z.number().int().optional(),
    unplaced: z.array(partyRef),
    unplacedMore: z.number().int(),
  })
  .meta({ id: 'PartnerMap' }) satisfies z.ZodType<Loose<MapView>>
