import type { Pattern } from '../pattern.ts'

/** Reads: At the reception, Mayor Park of Busan thanked Chairman Le Trung Chinh for the welcome. */
export const speaksAtMeeting: Pattern = {
  name: 'en/speaks-at-meeting',
  lang: 'en',
  kind: 'meeting',
  says: 'At the reception, Mayor Park Min-soo of Busan thanked Chairman Le Trung Chinh of Da Nang.',
  mustNot: 'The meeting of the council lasted an hour.',
  triggers: [
    'meeting',
    'reception',
    'talks',
    'session',
    'courtesy',
    'met',
    'received',
    'welcomed',
    'hosted',
    'greeted',
    'conversation',
    'dialogue',
    'discussions',
    'visiting',
    'audience',
    'conferred',
    'counterpart',
  ],
  shapes: [
    '(?:met|received(?! from)|welcomed|hosted|greeted|conferred with|talks with|talks between|meeting between|meeting with|courtesy call|his counterpart|her counterpart|in conversation with)',
  ],
  slots: { participants: { type: 'person', side: 'around', within: 22, many: true } },
  state: {},
  modality: 'status',
}
