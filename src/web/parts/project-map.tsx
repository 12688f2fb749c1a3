import type { CountryMap } from '#papers/country-map.ts'
import type { ProjectsWords } from '../words/projects-words.ts'

/** The size the drawing was made in. */
const [WIDTH, HEIGHT] = [220, 300]

/** The country with a dot where the project lies. */
export function ProjectMap({ drawn, label, own }: { drawn: CountryMap; label: string; own: ProjectsWords }) {
  return (
    <figure class="project-map">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
        <path class="project-land" d={drawn.land} />
        {drawn.islands.map(({ x, y }) => (
          <circle class="project-land" cx={x} cy={y} r={1} />
        ))}
        {drawn.names.map(({ name, x, y }) => (
          <text class="project-islands" x={x} y={y}>
            {name}
          </text>
        ))}
        <circle class="project-spot" cx={drawn.spot.x} cy={drawn.spot.y} r={5} />
      </svg>
      <figcaption>{own.shapes}</figcaption>
    </figure>
  )
}
