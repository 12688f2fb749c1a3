import type { Sector } from '#model/kinds/sectors.ts'

/** English words of the fields of cooperation. Phrases are matched before their parts. */
export const SECTOR_WORDS: Readonly<Partial<Record<Sector, string>>> = {
  agriculture:
    'agriculture|agricultural|farming|farm|farm produce|farmers|aquaculture|hi-tech farming|rice|livestock|flower growing',
  'artificial-intelligence': 'artificial intelligence|ai',
  automotive: 'automotive|automobile|cars|vehicles|electric vehicles',
  aviation: 'aviation|air link|air links|airline|direct flights|flights|airport|airports|aerospace',
  'clean-energy':
    'clean energy|renewable energy|renewables|green energy|hydrogen|solar|wind power|solar power',
  climate:
    'climate|climate change|climate adaptation|climate action|decarbonisation|decarbonization|carbon neutrality|net zero',
  construction: 'construction|reconstruction|building materials|building industry|architecture',
  culture:
    'culture|cultural|arts|art|music|heritage|museums|museum|cultural exchange|heritage conservation|conservation of heritage|monument conservation',
  'defence-security': 'defence|defense|security|policing|police|human trafficking|crime|counter-terrorism',
  'digital-transformation':
    'digital transformation|digital government|digitalisation|digitalization|digital technology|e-government|digital',
  'disaster-management':
    'disaster management|disaster prevention|disaster relief|disaster risk|disaster response|disaster|flood control|flood|firefighting',
  'e-commerce': 'e-commerce|online trade|online commerce',
  education:
    'education|educational|student exchange|student exchanges|schools|school|students|scholarships|higher education|academic|universities|teaching|teachers|pupils',
  electronics: 'electronics',
  energy: 'energy|electricity|power supply',
  environment:
    'environment|environmental|environmental protection|environmental science|environmental sciences|environmental studies|environmental technology|protection of the seas|ocean|oceans|biodiversity|green growth|conservation',
  'film-media': 'film|films|media|cinema|broadcasting|press|television',
  finance: 'finance|financial|banking|fintech',
  fisheries: 'fisheries|fishery|fishing|seafood|sea produce|aquatic',
  food: 'food|food processing|food safety|gastronomy|cuisine|culinary',
  forestry: 'forestry|forests|timber',
  health: 'health|healthcare|health care|medicine|medical|hospitals|hospital|nursing|public health|malaria',
  'high-tech': 'high technology|high-tech|hi-tech|high tech|advanced technology',
  'industrial-parks': 'industrial parks|industrial park|industrial zones|industrial zone',
  industry: 'industry|industrial|manufacturing|industries',
  'information-technology':
    'information technology|it|ict|software|information and communications|telecommunications|computer science|computing|information and communication technology',
  infrastructure: 'infrastructure|border-gate infrastructure',
  innovation: 'innovation|innovative',
  investment: 'investment|investments|investment promotion',
  labour: 'labour|labor|workers|employment|manpower|labour contract|workforce|seasonal workers',
  logistics: 'logistics|supply chain|supply chains|freight',
  'oil-gas': 'oil|gas|oil and gas|petroleum|petrochemicals',
  'people-to-people':
    'people-to-people|people to people|community exchange|citizen exchange|exchange of citizens|citizens exchange',
  ports:
    'ports|port|seaports|seaport|port operations|port management|harbour|harbours|harbor|harbors|berth|berths|shore power|quays|shipping|maritime',
  'public-administration':
    'public administration|governance|civil servant|civil servants|administration|local government|administrative reform|public services',
  'real-estate': 'real estate|housing',
  'science-technology':
    'science and technology|science|technology|scientific|joint research|research and development|research cooperation|scientific research|sciences',
  semiconductors: 'semiconductors|semiconductor|chip|chips|chip designers|chip design',
  shipbuilding: 'shipbuilding',
  'smart-city': 'smart city|smart cities|smart-city|smart urban',
  sports: 'sport|sports|football|sailing|athletics|taekwondo',
  startups: 'start-ups|startups|start-up|startup|entrepreneurship',
  'supporting-industries': 'supporting industries|supporting industry|support industries',
  textiles: 'textiles|textile|garments|garment|fashion',
  tourism: 'tourism|tourist|travel|tour guides|tours',
  trade: 'trade|commerce|commercial|export|exports',
  training:
    'training|vocational training|vocational|vocational education|human resources|human resource|human resource development|internships|skills',
  transport: 'transport|transportation|public transport|bus|railway|metro|mobility|road|roads|rail|traffic',
  'urban-planning':
    'urban planning|urban development|city planning|town planning|urban design|urban renewal|urban management|spatial planning',
  waste:
    'waste|waste management|waste treatment|solid waste|garbage|garbage collection|waste sorting|recycling|refuse',
  water: 'water|water supply|water management|wastewater|drainage|sewage|sewerage|sanitation',
  youth: 'youth|young people|youth exchange|youth exchanges',
}
