import { foldText } from '../../src/model/values/fold.ts'
import { addKeys, type PlaceDraft } from './draft.ts'

const DAY = '2016-01-01'

/**
 * The regions of metropolitan France that ended with 2015 (law 2015-29 of 16 January 2015), each with its seat and its heir:
 * towns abroad had made their ties with these.
 */
const REGIONS: readonly { name: string; seat: string; heir: string; also?: readonly string[] }[] = [
  { name: 'Alsace', seat: 'Strasbourg', heir: 'Grand Est' },
  { name: 'Champagne-Ardenne', seat: 'Chalons-en-Champagne', heir: 'Grand Est' },
  { name: 'Lorraine', seat: 'Metz', heir: 'Grand Est' },
  { name: 'Aquitaine', seat: 'Bordeaux', heir: 'Nouvelle-Aquitaine' },
  { name: 'Limousin', seat: 'Limoges', heir: 'Nouvelle-Aquitaine' },
  { name: 'Poitou-Charentes', seat: 'Poitiers', heir: 'Nouvelle-Aquitaine' },
  { name: 'Auvergne', seat: 'Clermont-Ferrand', heir: 'Auvergne-Rhone-Alpes' },
  { name: 'Rhone-Alpes', seat: 'Lyon', heir: 'Auvergne-Rhone-Alpes', also: ['Rhônes-Alpes'] },
  { name: 'Burgundy', seat: 'Dijon', heir: 'Bourgogne-Franche-Comte', also: ['Bourgogne'] },
  { name: 'Franche-Comte', seat: 'Besancon', heir: 'Bourgogne-Franche-Comte' },
  { name: 'Languedoc-Roussillon', seat: 'Montpellier', heir: 'Occitanie' },
  { name: 'Midi-Pyrenees', seat: 'Toulouse', heir: 'Occitanie' },
  { name: 'Nord-Pas-de-Calais', seat: 'Lille', heir: 'Hauts-de-France' },
  { name: 'Picardy', seat: 'Amiens', heir: 'Hauts-de-France', also: ['Picardie'] },
  { name: 'Lower Normandy', seat: 'Caen', heir: 'Normandy', also: ['Basse-Normandie'] },
  { name: 'Upper Normandy', seat: 'Rouen', heir: 'Normandy', also: ['Haute-Normandie'] },
]

/** The ended regions as places, each where its seat is. */
export function endedFrenchRegions(places: readonly PlaceDraft[]): PlaceDraft[] {
  const standing = (name: string, level: PlaceDraft['level']) => {
    const key = foldText(name)
    const found = places
      .filter((place) => place.country === 'FR' && place.level === level && place.keys.has(key))
      .sort((a, b) => b.weight - a.weight)[0]
    if (!found) throw new Error(`${name} is not among the places of France.`)
    return found
  }
  return REGIONS.map(({ name, seat, heir, also = [] }) => {
    const { lat, lon } = standing(seat, 'city')
    const place: PlaceDraft = {
      id: `fr-${foldText(name).replaceAll(' ', '-')}-until-2016`,
      name,
      country: 'FR',
      level: 'first',
      city: false,
      within: 'FR',
      lat,
      lon,
      population: 0,
      weight: 1_000_000,
      bonus: 0.3,
      to: DAY,
      heir: standing(heir, 'first').id,
      keys: new Set(),
    }
    addKeys(place, [name, ...also])
    return place
  })
}
