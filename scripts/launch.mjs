// Starts Entente: looks at Node, makes ready what is missing, runs the program in this process.
// No static imports: an old Node has to reach the sentence below before it meets anything it cannot parse.

const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `entente: this is Node ${process.versions.node}; Entente needs Node 20.19 or later (https://nodejs.org/).\n` +
      `entente: đây là Node ${process.versions.node}; Entente cần Node 20.19 trở lên (https://nodejs.org/).\n`,
  )
  process.exit(1)
} else {
  import('./ready.mjs').then(({ launch }) => launch())
}
