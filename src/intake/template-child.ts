import { isProblem } from '#model/problem.ts'
import { closeNetwork } from './close-network.ts'
import { framed, unframed } from './frame.ts'
import { ownInput } from './own-input.ts'
import { fillTemplate, readTemplate, type TemplateData } from './template/fill-template.ts'

// The process that opens one form: with something to fill it with it answers the filled form, without it the names the form asks
// for. Started by template-apart.ts.
closeNetwork()

const { told, bytes } = unframed<{ readonly data?: TemplateData }>(await ownInput())
if (told.data) {
  const done = fillTemplate(bytes, told.data)
  if (isProblem(done)) process.stdout.write(framed(done))
  else process.stdout.write(framed({ missing: done.missing }, done.bytes))
} else {
  process.stdout.write(framed(readTemplate(bytes)))
}
