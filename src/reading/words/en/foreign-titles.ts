import { wordSet } from '../word-set.ts'

/**
 * Titles of mayors, governors and councillors that English texts leave in the language of the place. Some are common words
 * there, so each is a title only with a capital before a name, or before the `of` of a place.
 */
export const FOREIGN_TITLES: ReadonlySet<string> = wordSet(
  'oberbürgermeister|oberbürgermeisterin|bürgermeister|bürgermeisterin|oberbuergermeister|buergermeister|burgermeister|stadtpräsident|stadtpräsidentin|landrätin|landammann|regierungsrat|regierungsrätin|regierungspräsident|regierungspräsidentin|ministerpräsident|ministerpräsidentin|stadtrat|stadträtin|gemeindepräsident|gemeindepräsidentin|bezirksbürgermeister|bezirksbürgermeisterin|staatssekretär|staatssekretärin|burgemeester|wethouder|borgmester|rådmand|ordfører|ordførar|fylkesordfører|kommunalråd|landshövding|borgmästare|kommundirektör|borgarstjóri|bæjarstjóri|pormestari|kaupunginjohtaja|maire|mairesse|bourgmestre|échevin|échevine|préfet|préfète|adjoint|adjointe|syndic|gouverneur|gouverneure|alcalde|alcaldesa|intendente|intendenta|gobernador|gobernadora|concejal|concejala|lehendakari|corregidor|prefeito|prefeita|governador|governadora|vereador|vereadora|sindaco|sindaca|assessore|assessora|vicesindaco|vicesindaca|prefetto|wojewoda|marszałek|starosta|starostka|wójt|burmistrz|prezydent|hejtman|hejtmanka|primátor|primátorka|primator|polgármester|főpolgármester|alpolgármester|primar|primarul|viceprimar|župan|županica|gradonačelnik|gradonačelnica|dimarchos|kaymakam|gubernator|holova|meras|merė|mērs|mēre|linnapea|vallavanem|khokim|hokimi|äkim|hakim|gubernur|walikota|camat|lurah|penghulu|alkalde|sarpanch',
)

/** Such titles of two words, by their first and second. */
export const FOREIGN_PAIRS: ReadonlySet<string> = wordSet(
  'wali kota|wakil walikota|wakil gubernur|wakil bupati|datuk bandar|bise alkalde|bise gobernador|punong barangay|miskyi holova|belediye başkanı|erste bürgermeisterin|erster bürgermeister|premier adjoint|première adjointe|teniente alcalde|chao khoueng|chao muang|menteri besar|ketua menteri|presidente municipal|presidenta municipal|presidente regional',
)

/** Those that are a given name as well: a title only before two names. */
export const TITLES_AND_NAMES: ReadonlySet<string> = wordSet('hakim|starosta|camat|primar|primator|holova')
