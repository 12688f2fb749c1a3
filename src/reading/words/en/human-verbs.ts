import { wordSet } from '../word-set.ts'

/** Said by a person and hardly by any body. */
const SAYS = wordSet(
  'said|says|added|adds|asked|asks|replied|answered|noted|explained|stressed|recalled|joked|quipped|laughed|smiled|grinned|beamed|shrugged|sighed|groaned|grumbled|admitted|conceded|confessed|argued|insisted|reckoned|reckons|believes|thinks|hopes|wondered|wonders|remarked|observed|warned|cautioned|thanked|thanks|cried|chuckled|wrote|promised|vowed|pleaded',
)
const DOES = wordSet(
  'told|tells|nodded|wishes|reminded|greeted|embraced|hugged|bowed|toasted|shook|sat|stood|walked|strolled|flew|landed|drove|rode|arrived|stayed|slept|ate|drank|dined|wore|wept|cheered|knelt|apologised|apologized|congratulated|welcomed|undertook|recited|sang|spoke|speaks|retired|studied|grew|remembers|remembered|insists|urges|urged|promises',
)
/** Said by bodies as well. */
const STATES = wordSet(
  'countered|continued|concluded|declared|announced|suggested|mused|boasted|exclaimed|responded|retorted|predicted|predicts',
)

/** What a person does and hardly any body: whoever is named right before one of these, or behind one that speaks, is somebody. */
export const HUMAN_VERBS: ReadonlySet<string> = new Set([...SAYS, ...DOES])

/** Verbs of speech that stand before who spoke: `“Four cups,” groaned Thong Savann`. */
export const SPEAKING_VERBS: ReadonlySet<string> = new Set([...SAYS, ...STATES])
