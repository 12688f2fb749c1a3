import { makeZip } from './make-zip.ts'

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const REL = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Looks of the workbook by number: plain, heading, day, money, coloured. */
const STYLES = `${HEAD}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0&quot; tr&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFEEAA"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/></cellXfs></styleSheet>`

export type WorkbookToMake = {
  /** Rows of the first sheet in XML. */
  readonly rows?: string
  readonly after?: string
  readonly columns?: string
}

/** The rows of a register of partners with a heading, days, a figure, a formula and a colour. */
export const REGISTER_ROWS = [
  '<row r="1" ht="24" customHeight="1"><c r="A1" s="1" t="inlineStr"><is><t>SỔ ĐỐI TÁC</t></is></c></row>',
  `<row r="3" spans="1:6">${['STT', 'Quốc gia', 'Địa phương đối tác', 'Ngày ký', 'Hình thức', 'Kinh phí'].map((_, i) => `<c r="${'ABCDEF'[i]}3" s="1" t="s"><v>${i}</v></c>`).join('')}</row>`,
  '<row r="4" spans="1:6"><c r="A4"><v>1</v></c><c r="B4" t="s"><v>6</v></c><c r="C4" s="4" t="s"><v>7</v></c><c r="D4" s="2"><v>35584</v></c><c r="E4" t="s"><v>8</v></c><c r="F4" s="3"><v>150</v></c></row>',
  '<row r="5" spans="1:6"><c r="A5"><f>A4+1</f><v>2</v></c><c r="B5" t="s"><v>9</v></c><c r="C5" t="s"><v>10</v></c><c r="D5" s="2"><v>39814</v></c><c r="E5" t="s"><v>8</v></c><c r="F5" s="3"><f>F4*2</f><v>300</v></c></row>',
].join('')

const STRINGS = [
  'STT',
  'Quốc gia',
  'Địa phương đối tác',
  'Ngày ký',
  'Hình thức',
  'Kinh phí',
  'Hàn Quốc',
  'Changwon',
  'Hữu nghị',
  'Nhật Bản',
  'Sakai',
]

/** A workbook as an office keeps one: two sheets, looks, widths, a merged heading, formulas and their order of calculation. */
export function makeWorkbook({
  rows = REGISTER_ROWS,
  after = '<mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
  columns = '<cols><col min="2" max="3" width="24.5" customWidth="1"/><col min="5" max="12" width="18" customWidth="1"/></cols>',
}: WorkbookToMake = {}): Buffer {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SHEET}.sharedStrings+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${SHEET}.calcChain+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN} ${REL}><sheets><sheet name="Đối tác" sheetId="1" r:id="rId1"/><sheet name="Tổng &amp; hợp" sheetId="2" r:id="rId2"/></sheets><calcPr calcId="191029"/></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId4" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId5" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet ${MAIN}><dimension ref="A1:F5"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" state="frozen"/></sheetView></sheetViews>${columns}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    'xl/worksheets/sheet2.xml': `${HEAD}<worksheet ${MAIN}><sheetData><row r="1"><c r="A1" s="3"><f>SUM('Đối tác'!F4:F5)</f><v>450</v></c></row></sheetData></worksheet>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN} count="12" uniqueCount="11">${STRINGS.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/calcChain.xml': `${HEAD}<calcChain ${MAIN}><c r="A5" i="1"/><c r="F5" i="1"/><c r="A1" i="2"/></calcChain>`,
  }
  return makeZip(Object.entries(parts).map(([name, data]) => ({ name, data })))
}
