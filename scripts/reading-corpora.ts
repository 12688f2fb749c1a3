import type { CorpusName } from '../test/corpus/score-corpus.ts'

/** A corpus beside the first one, as the page of figures tells of it. */
export type FurtherCorpus = {
  readonly name: CorpusName
  /** The heading of its section. */
  readonly heading: string
  /** What follows `test/corpus/NAME.* are N `, up to the figures; lines as they stand on the page. */
  readonly says: string
  /** Its rows in the table of what is sure: the whole, and the part kept aside where that has a row. */
  readonly sureRow: string
  readonly sureAsideRow?: string
  /** How the row of its texts kept aside is called; those with a row for each language have the usual name. */
  readonly asideRow?: string
  /** The line above what was read of the texts kept aside kind by kind, where that is shown. */
  readonly byKind?: string
  /** Once kept aside and opened since: counts no more among texts that nobody looked at. */
  readonly opened?: true
}

/** In the order of the page. A further corpus is a row here, and one in `test/corpus/kept-aside.test.ts` for what it may not fall below. */
export const FURTHER_CORPORA: readonly FurtherCorpus[] = [
  {
    name: 'genre',
    heading: 'Many kinds of publisher',
    says: `short texts of our own, each in the manner of another kind of publisher: portals, council minutes, chambers,
universities, ports, wire items, captions, questions and answers, programmes, speeches. A third of them, whole publishers, was put aside before
the reader was first run on any; rules were written from the others only. Texts and rules have one author, so the figure is kinder than
that of a stranger’s text.`,
    sureRow: 'our own texts in the manner of many publishers',
  },
  {
    name: 'fresh',
    heading: 'Later texts of our own',
    says: `further texts of our own, as wires, portals, councils, embassies, universities and associations write. All
were written, with what is expected of them, before the rules of this version; from then on only half of them was looked at.`,
    sureRow: 'our own later texts',
  },
  {
    name: 'sides',
    heading: 'Whose city, whose paper, which day',
    says: `texts of our own in which a dateline abroad, a list of partners, a committee named by its level
alone, bodies that sign for themselves, papers that ran out and guests received by name have to be told apart. Six of them, whole
publishers, were not looked at while rules were written.`,
    sureRow: 'texts on whose city is meant',
    asideRow: 'texts kept aside',
  },
  {
    name: 'threads',
    heading: 'Facts told over several sentences',
    says: `texts of our own, as wires, newsletters, minutes, interviews, captions and forms write, in which what
happened stands in one sentence and who, with whom, where and when in others. They were written by somebody who had not read the
rules. Half of them, whole publishers, was not looked at up to version 8; since version 9 it is open as well, and the news of the next
section takes its place. Version 7, written before any of these texts, read the one half at F1 0.526 and the other at 0.483.`,
    sureRow: 'texts told over several sentences',
    asideRow: 'texts kept aside up to version 8',
    opened: true,
  },
  {
    name: 'news',
    heading: 'News by writers who never saw the rules',
    says: `texts in the manner of the real news of the first corpus, in English and Vietnamese, each by another invented
publisher: papers, portals, chambers, ports, blogs, council clerks, embassies. Two writers made them, with what is expected of each, and had not
seen rules or readings. Half of them, whole publishers, was never looked at. Before any was read, the reader stood at F1 0.494 on the one
half and 0.475 on the other: that is what it does on texts nobody has measured.`,
    sureRow: 'news by writers who never saw the rules',
    sureAsideRow: '… of it the half kept aside',
    byKind: 'The half kept aside, by what is told',
  },
  {
    name: 'wire',
    heading: 'News by three further writers',
    says: `more such texts by three other writers, made after the news above had been learnt from, each by a publisher of its own.
Half of them was never looked at. Before any was read, the reader stood at F1 0.598 on the one half and 0.577 on the other.`,
    sureRow: 'news by three further writers',
    sureAsideRow: '… of it the half kept aside',
    byKind: 'The half kept aside, by what is told',
  },
  {
    name: 'tide',
    heading: 'News by four writers after those',
    says: `texts by four more writers, made after all the above had been learnt from: papers of Vietnam in English, papers
and portals in Vietnamese, publishers elsewhere in the world, and figures, ports, universities, interviews and programmes. Half of them, whole
publishers, was never looked at. Before any was read, the reader stood at F1 0.620 on the one half and 0.583 on the other.`,
    sureRow: 'news by four writers after those',
    sureAsideRow: '… of it the half kept aside',
    byKind: 'The half kept aside, by what is told',
  },
  {
    name: 'plain',
    heading: 'Everyday texts',
    says: `plain texts as they lie on a desk on an ordinary day: news of a reception, minutes, reports, letters, notices of a
visit, programmes. A third, whole publishers, is kept aside; before any was read, the reader stood at F1 0.846 on it.`,
    sureRow: 'everyday texts',
    sureAsideRow: '… of them those kept aside',
    byKind: 'The texts kept aside, by what is told',
  },
  {
    name: 'proof',
    heading: 'Texts by two more writers',
    says: `dense texts by two more writers, half of them English and half Vietnamese. They were read for the first time when
the rules of version 12 stood, at F1 0.699; half of them, whole publishers, was opened after that.`,
    sureRow: 'dense news by two more writers',
    sureAsideRow: '… of it the half kept aside',
    byKind: 'The half kept aside, by what is told',
  },
  {
    name: 'next',
    heading: 'Texts by two writers after all those',
    says: `dense texts by two writers more, half of them English and half Vietnamese, read for the first time when the rules of
version 13 stood: at F1 0.707, and 0.905 of what was called sure was right. Rules were made since without a look at any of them; somebody who made none told by kinds what was
wrong though sure in the half not kept aside.`,
    sureRow: 'dense news by two writers after all those',
    sureAsideRow: '… of it the half kept aside',
    byKind: 'The half kept aside, by what is told',
  },
  {
    name: 'press',
    heading: 'The densest texts, by two writers more',
    says: `texts by two writers more, half of them English and half Vietnamese, with some sixteen statements each. They were read
for the first time when the rules of version 14 stood: at F1 0.660 (English 0.624, Vietnamese 0.697), and 0.937
of what was called sure was right. Of all texts here these are the measure of what a stranger’s dense text gives.`,
    sureRow: 'the densest news, by two writers more',
    sureAsideRow: '… of it the half kept aside',
    byKind: 'The half kept aside, by what is told',
  },
  {
    name: 'echo',
    heading: 'The first corpus told anew',
    says: `texts in which three writers told the matter of articles of the first corpus anew: other places and people, and
every fact in another turn, verb and order. They were written, with what is expected of them, before their writers saw a rule. Version 18, written
before any of them, read the one half at F1 0.689 and the other at 0.631; rules were then made from the first half.`,
    sureRow: 'the first corpus told anew',
    sureAsideRow: '… of it the half kept aside',
    byKind: 'The half kept aside, by what is told',
  },
  {
    name: 'desk',
    heading: 'Papers of an office',
    says: `papers as an office writes and gets them, half of them English and half Vietnamese: reports of a journey, minutes,
conclusions, plans, letters, a programme, a register, mail with what it answers. They were written, with what is expected of them, before the
reader was run on any; it then stood at F1 0.662 on those that may be seen and at 0.726 on the six kept aside.`,
    sureRow: 'papers of an office',
    sureAsideRow: '… of them those kept aside',
    byKind: 'The papers kept aside, by what is told',
  },
]
