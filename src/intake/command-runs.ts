import { spawn } from 'node:child_process'

/** Whether a command of the system can be run here and ends well. It sees nothing of our environment. */
export function commandRuns(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], { env: {}, stdio: 'ignore' })
    child.once('error', () => resolve(false))
    child.once('close', (code) => resolve(code === 0))
  })
}
