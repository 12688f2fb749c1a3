/** Those who go, are sent or received, by what they are: alternatives of a shape. */
const PEOPLE =
  'engineers|operators|officers|teachers|students|pupils|trainees|interns|apprentices|doctors|nurses|surgeons|experts|specialists|technicians|planners|entrepreneurs|executives|investors|importers|exporters|buyers|officials|councillors|councilors|athletes|players|artists|musicians|singers|dancers|farmers|growers|delegates|volunteers|firefighters|schoolchildren|youngsters|teenagers|people|representatives|members|staff|lecturers|researchers|craftsmen|bakers|cooks|chefs|carpenters|weavers|gardeners|scientists|companies|firms|businesses|choir|orchestra|band|cooperatives|schoolers'

/** Those who travel as one, as alternatives of a shape. */
export const BANDS =
  '(?:delegation|mission|group|team|party|entourage|contingent|deputation|retinue|cohort|(?<!camera |film |tv |news )crew|troupe|squad)'

/** Whoever may be sent or come: people by what they are, or a band of them. */
export const SENT = `(?:${PEOPLE}|${BANDS})`

/** Further nouns of people and of bodies that travel as one, and of one who holds an office. */
const OTHERS =
  'delegations?|missions?|groups?|teams?|part(?:y|ies)|crew|crews|leaders|servants|kids|youths|academics|professors|footballers|craftswomen|potters|troupe|businesspeople|businessmen|managers|developers|physicians|fishermen|lawmakers|assemblymen|visitors|guests|friends|residents|citizens|townspeople|families|envoys|contingent|ensemble|club|school|persons|men|women|party|employees|workers|pilots|cadets|scouts|veterans|journalists|councillor|councilor|mayors|mayor|governor|chairman|chairwoman|chair|president|director|rector|dean|leader|chief|secretary|minister|commissioner|alderman|alderwoman|burgomaster|deputy'

/** A word of whoever may travel, or a count of them. */
export const TRAVELLERS = new RegExp(`^(?:N\\d+|${PEOPLE}|${OTHERS})$`)

/** A word beside a place that makes its people a group under way: fewer than travellers, as the people or a school of a town are mostly at home. */
export const GROUPS =
  /^(delegation|delegations|mission|group|team|party|officials|leaders|representatives|students|pupils|schoolchildren|trainees|apprentices|servants|teachers|artists|troupe|businesspeople|entrepreneurs|executives|councillors|councilors|lawmakers|visitors|guests|residents|experts|delegates|envoys|contingent|choir|orchestra|ensemble)$/
