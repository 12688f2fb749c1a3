import { closeNetwork } from './close-network.ts'
import { unframed } from './frame.ts'
import { ownInput } from './own-input.ts'
import { fillWorkbook } from './workbook/fill-workbook.ts'
import type { Filling } from './workbook/filling.ts'

// The process that fills one workbook: what is to be filled and the workbook in; the filled one out, or nothing where it cannot be
// filled. Started by fill-apart.ts.
closeNetwork()

const { told, bytes } = unframed<Filling>(await ownInput())
const filled = await fillWorkbook(bytes, told)
if (filled) process.stdout.write(filled)
