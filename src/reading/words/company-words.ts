import { wordSet } from './word-set.ts'

/** What a company is called, in English: behind its name (`Malabar Marine, a private firm`) or right before it (`chipmaker Amkor`). */
export const COMPANY_NOUNS =
  'company|firm|maker|chipmaker|carmaker|automaker|shipbuilder|manufacturer|producer|developer|group|conglomerate|retailer|supplier|builder|operator|contractor|brewer|grower|exporter|importer|trader|distributor|consortium|joint venture|subsidiary|start - up|startup|carrier|airline|utility|brand|chain|corporation|enterprise|giant|multinational|consultancy|publisher|refiner|steelmaker|textile house|forwarder|lender|insurer|processor|shipper|shipping line|shipyard|winery|foundry|charity|foundation|think tank|cooperative'

/** What a company is called, in Vietnamese: right before its name, or behind it. */
export const COMPANY_NOUNS_VI =
  'công ty|tập đoàn|hãng|doanh nghiệp|nhà đầu tư|chủ đầu tư|nhà sản xuất|nhà phát triển|ngân hàng|thương hiệu|nhà thầu|hãng tàu|hãng bay|hãng tin|hãng xe'

/** The form of a company in law, behind its name. */
export const LEGAL_FORMS: ReadonlySet<string> = wordSet(
  'SA|S.A|S.A.|AG|GmbH|NV|N.V|N.V.|BV|B.V|B.V.|AB|Oy|Oyj|ASA|SpA|S.p.A|S.p.A.|Srl|SAS|SARL|KG|KGaA|KK|K.K|K.K.|Ltd|Ltd.|Inc|Inc.|LLC|Plc|PLC|Pte|Pty|Sdn|Bhd|JSC|Tbk|Berhad|Limited|Incorporated',
)
