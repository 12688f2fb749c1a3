/** What somebody who promises will do, as alternatives of a shape. */
export const DEEDS =
  '(?:send|submit|provide|prepare|draft|host|confirm|reply|share|nominate|appoint|deliver|circulate|arrange|propose|organise|organize|complete|sign|return|invite|book|supply|train|second|fund|finance|build|open|donate|dispatch|lend|assist|support|help|grant|offer|cover|pay|invest|launch|set up|set aside|install|establish|introduce|assign|allocate|expand|keep|continue|introduce|facilitate|present|contribute|award|waive|hold|create|equip|teach|translate|house|receive|accept|take in|ship|restore|plant|fill|bear|carry|clear|put up|put in|put aside|find|name|print|publish|clean|rent out|lease|lower|cut|extend|double|triple|reserve|issue|exempt|admit|enrol|enroll|feed|lodge|accommodate|hand over|pass on|draw up|bring forward|come up with|sink|plough|pour|pump|inject|spend|commit|dedicate|widen|rebuild|renovate|repair|digitise|digitize|subsidise|subsidize|sponsor|recruit|hire|employ|buy|purchase|resume|make available|make room|release|relax|simplify|speed up|streamline|reduce|abolish|lift|upgrade|look for|look into|see to|take on|take over|take care of|bring in|pick up the)'

/** What investors build, as alternatives of a shape. */
export const WORKS =
  'plants?|factor(?:y|ies)|mills?|lines?|works|warehouses?|hubs?|workshops?|hatcher(?:y|ies)|complex(?:es)?|farms?|yards?|shipyards?|terminals?|laborator(?:y|ies)|labs?|facilit(?:y|ies)|parks?|hotels?|resorts?|depots?|foundry|foundries|brewery|breweries|refinery|refineries|bases?|cold stores?|cold storage|greenhouses?|(?:data|research|logistics|distribution|service|technology|design|engineering|fulfil?lment|r & d|call) cent(?:re|er)s?|campus(?:es)?|stores?|malls?|piers?|quays?|docks?|shops?'

/** What a thing promised comes to, told of those who get it. */
export const IS_GIVEN =
  'be (?:given|sent|lent|shipped|offered|provided|trained|paid|housed|waived|built|opened|granted|donated|reserved|delivered|translated|supplied|funded|financed|made available|set aside|exempted|taken on|received|covered|put up|paid for|ready|in place|finished|completed|installed|repaired|restored|planted|printed|published|named|renewed|reopened|widened|connected|(?!(?:held|need|celebrat|attend|mark|follow|requir|expect|miss|rememb|affect|forgot|sign|open|call|us|known|led|join|visit|welcom|receiv|brok|hit|felt|reach|chang|surpris|pleas|delight|honou?r|tir|interest|plac|divid|bas|involv|discuss|consid|limit|mix|scatter|lost|beat)\\w* )\\w+(?:ed|ilt|ent|aid|own))'

/** Verbs of telling, for a teller named by the way or at the end: `Come spring, she said, …`. */
export const TELLS =
  '(?:said|says|added|adds|promised|promises|pledged|vowed|told|tells|stated|stressed|explained|announced|noted|went on|continued|insisted|replied|answered|assured|disclosed|confirmed|declared|let slip|wrote|writes)'
