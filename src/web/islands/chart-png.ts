/** A chart as a PNG: drawn by the browser from the chart's own file, twice its size. Without script SVG and CSV are there. */

const SCALE = 2

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-chart-png]')) {
  button.hidden = false
  button.addEventListener('click', () => save(button.dataset.chartPng ?? ''))
}

function save(address: string): void {
  const picture = new Image()
  picture.addEventListener('load', () => {
    const canvas = document.createElement('canvas')
    canvas.width = picture.naturalWidth * SCALE
    canvas.height = picture.naturalHeight * SCALE
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const link = document.createElement('a')
    link.href = canvas.toDataURL('image/png')
    link.download = `${address.split('/').at(-1)?.split('.')[0] ?? 'chart'}.png`
    link.click()
  })
  picture.src = address
}
