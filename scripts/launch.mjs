// Starts Entente: looks at Node, makes ready what is missing, runs the program in this process.
// No static imports: an old Node has to reach the sentence below before it meets anything it cannot parse.

const [major, minor] = process.versions.node.split('.').map(Number)

// As package.json promises under “engines”.
const fits = major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)

if (!fits) {
  process.stderr.write(
    `entente: this is Node ${process.versions.node}; ` +
      'Entente needs Node 20 (20.19 or later), 22 (22.12 or later), or 24 and later (https://nodejs.org/).\n' +
      `entente: đây là Node ${process.versions.node}; Entente cần Node 20 (từ 20.19), 22 (từ 22.12), hoặc từ 24 trở lên (https://nodejs.org/).\n`,
  )
  process.exit(1)
} else {
  void import('./ready.mjs').then(({ launch }) => launch())
}
