import { wordSet } from '../word-set.ts'

/** Words as nobody spells or says them in the United States. */
export const BRITISH: ReadonlySet<string> = wordSet(
  'harbour|harbours|harbourside|neighbour|neighbours|neighbouring|neighbourhood|neighbourhoods|centre|centres|programme|programmes|colour|colours|colourful|honour|honours|honoured|honouring|favour|favours|labour|labourers|endeavour|endeavours|behaviour|organise|organised|organises|organising|organisation|organisations|organiser|organisers|recognise|recognised|recognises|realise|realised|emphasise|emphasised|formalise|formalised|finalise|finalised|apologise|apologised|theatre|theatres|metre|metres|kilometre|kilometres|litre|litres|tonne|tonnes|travelled|travelling|travellers|cancelled|modelled|jewellery|councillor|councillors|cllr|cllrs|fortnight|whilst|defence|licence|cheque|cheques|tyre|tyres|aluminium|mum|maths|lorry|lorries|petrol|enrol|enrolled|catalogue|practise|cosy|ageing|storey|storeys|kerb|plough|mould|sceptical|manoeuvre|paediatric|orthopaedic|anaesthetic',
)
