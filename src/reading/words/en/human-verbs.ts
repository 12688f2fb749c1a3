import { wordSet } from '../word-set.ts'

/** What a person does and hardly any body: whoever is named right before one of these, or behind one that speaks, is somebody. */
export const HUMAN_VERBS: ReadonlySet<string> = wordSet(
  'said|says|told|tells|added|adds|asked|asks|replied|answered|noted|explained|stressed|recalled|joked|quipped|laughed|smiled|grinned|beamed|nodded|shrugged|sighed|groaned|grumbled|admitted|conceded|confessed|argued|insisted|reckoned|reckons|believes|thinks|hopes|wishes|wondered|wonders|remarked|observed|reminded|warned|cautioned|thanked|thanks|greeted|embraced|hugged|bowed|toasted|shook|sat|stood|walked|strolled|flew|landed|drove|rode|arrived|stayed|slept|ate|drank|dined|wore|wept|cried|cheered|knelt|chuckled|apologised|apologized|congratulated|welcomed|undertook|recited|sang|wrote|spoke|speaks|retired|studied|grew|remembers|remembered|insists|urges|urged|promises|promised|vowed|pleaded',
)

/** Verbs of speech that stand before who spoke: `“Four cups,” groaned Thong Savann`. */
export const SPEAKING_VERBS: ReadonlySet<string> = wordSet(
  'said|says|added|adds|asked|asks|replied|answered|noted|explained|stressed|recalled|joked|quipped|laughed|smiled|grinned|groaned|grumbled|admitted|conceded|confessed|argued|insisted|reckoned|reckons|remarked|observed|warned|cautioned|sighed|chuckled|countered|continued|concluded|wrote|declared|announced|suggested|beamed|shrugged|thanked|thanks|mused|boasted|pleaded|cried|exclaimed|responded|retorted|wondered|wonders|promised|vowed|predicted|predicts|thinks|believes|hopes',
)
