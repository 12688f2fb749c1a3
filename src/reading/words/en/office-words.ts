import { wordSet } from '../word-set.ts'

/** What an office is for, right before its head: `port manager`, `high commissioner`, `twinning officer`. */
export const OFFICE_FIELDS: ReadonlySet<string> = wordSet(
  'academic|admissions|airport|artistic|board|business|cabinet|choir|climate|club|college|communications|community|company|compliance|country|creative|culture|delegation|development|digital|education|engagement|environment|events|export|external|faculty|festival|financial|fire|global|governing|harbor|harbour|health|high|hospital|import|industry|information|innovation|international|investment|legal|liaison|logistics|marketing|mayoral|medical|membership|migration|museum|music|operating|operations|orchestra|outreach|paramount|parish|park|parks|parliamentary|partnership|past|permanent|planning|plant|police|policy|port|presiding|pro|program|programme|programmes|project|projects|promotion|public|relations|research|rotating|sales|school|scientific|security|site|society|special|sport|sports|station|strategy|sub|sustainability|team|technical|technology|terminal|tourism|training|transport|twinning|university|volunteer|welfare|works|youth|zone',
)

/** Offices of two words whose second is none by itself. */
export const OFFICE_PAIRS: ReadonlySet<string> = wordSet(
  'metro mayor|committee member|board member|council member|harbour master|harbor master|port captain|barangay captain|station master|chief whip|majority whip|minority whip|county judge|probate judge|chief justice|chief economist|chief engineer|chief architect|chief planner|chief pilot|city architect|city engineer|city planner|city attorney|town planner|surgeon general|attorney general|auditor general|general counsel|portfolio holder|choir master|music director|head teacher|town crier|county attorney|first lady|editor - in|managing editor|chief editor|district attorney|team captain|club captain|police chief',
)

/** Heads of offices that count only with a place or body behind them, or set off right behind a name. */
export const SMALL_OFFICES: ReadonlySet<string> = wordSet(
  'dockmaster|bursar|librarian|choirmaster|bandmaster|conductor|auditor|controller|economist|whip|mukhtar|emir|sultan|editor|kommundirektör|regidor|vicar|abbot|postmaster|stationmaster|portreeve|recorder|quartermaster|secretariat-general|ranger',
)
