/** Capitals of lands, as the gazetteer calls them: `the Ukrainian capital` is no other city of Ukraine. */
export const CAPITALS: ReadonlyMap<string, string> = new Map(
  (
    'VN Hanoi|LA Vientiane|KH Phnom Penh|TH Bangkok|MM Naypyidaw|MY Kuala Lumpur|SG Singapore|ID Jakarta|PH Manila|BN Bandar Seri Begawan|' +
    'TL Dili|CN Beijing|JP Tokyo|KR Seoul|KP Pyongyang|MN Ulaanbaatar|TW Taipei|IN New Delhi|PK Islamabad|BD Dhaka|LK Colombo|NP Kathmandu|' +
    'KZ Astana|UZ Tashkent|IR Tehran|IQ Baghdad|TR Ankara|IL Jerusalem|SA Riyadh|AE Abu Dhabi|QA Doha|AZ Baku|GE Tbilisi|AM Yerevan|' +
    'RU Moscow|UA Kyiv|BY Minsk|PL Warsaw|CZ Prague|SK Bratislava|HU Budapest|RO Bucharest|BG Sofia|RS Belgrade|HR Zagreb|SI Ljubljana|' +
    'AT Vienna|DE Berlin|CH Bern|FR Paris|BE Brussels|NL The Hague|LU Luxembourg|GB London|IE Dublin|ES Madrid|PT Lisbon|IT Rome|GR Athens|' +
    'DK Copenhagen|SE Stockholm|NO Oslo|FI Helsinki|IS Reykjavik|EE Tallinn|LV Riga|LT Vilnius|US Washington DC|CA Ottawa|MX Mexico City|' +
    'CU Havana|BR Brasilia|AR Buenos Aires|CL Santiago|PE Lima|CO Bogota|VE Caracas|EC Quito|PA Panama City|AU Canberra|NZ Wellington|' +
    'EG Cairo|MA Rabat|DZ Algiers|TN Tunis|ET Addis Ababa|KE Nairobi|UG Kampala|RW Kigali|TZ Dodoma|SD Khartoum|CD Kinshasa|GH Accra|' +
    'NG Abuja|SN Dakar|BJ Porto-Novo|CI Yamoussoukro|MZ Maputo|AO Luanda|ZA Pretoria|MG Antananarivo'
  )
    .split('|')
    .map((entry) => [entry.slice(0, 2), entry.slice(3)] as const),
)
