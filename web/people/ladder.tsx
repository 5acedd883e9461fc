// The proceedings against somebody, drawn as a ladder from the furthest step down: each with its dates, places, courts
// and sources. A step of which no source speaks is not known, which is not the same as not taken.
import type { Rung } from '../../src/weigh/proceedings/ladder.ts'
import { STEPS } from '../../src/weigh/proceedings/steps.ts'
import { SentencesButton } from '../sentences/button.tsx'
import type { PersonView } from './ask.ts'

/** Not every case goes through these; where no source speaks of them, that is no gap. */
const SELDOM: ReadonlySet<string> = new Set(['wanted', 'extradited', 'acquitted', 'swapped', 'overturned'])

function Facts({ rung }: { rung: Rung }) {
  const { times, toldFirst, places, courts, authorities, offences, penalties } = rung
  const facts = [
    ['where', places],
    ['court', courts],
    ['by', authorities],
    ['for', offences],
    ['penalty', penalties],
  ] as const
  return (
    <>
      <span className="rung-date">
        {times.length > 0 ? times.join(' or ') : toldFirst === undefined ? 'date not known' : `by ${toldFirst}`}
      </span>
      {facts.map(
        ([label, values]) =>
          values.length > 0 && (
            <span key={label} className="rung-fact">
              <span className="role">{label}</span> <bdi>{values.join('; ')}</bdi>
            </span>
          ),
      )}
    </>
  )
}

/** Where the publisher is not known, the file stands for it. */
const fileName = (outlet: string): string => outlet.split('/').at(-1) ?? outlet

function Step({ rung, who }: { rung: Rung; who: string }) {
  const { step, claims, against, outlets, conflicts } = rung
  return (
    <li className="rung" data-supported={claims.length > 0 || undefined}>
      <span className="rung-step">{step}</span>
      <span className="rung-facts">
        {claims.length > 0 ? (
          <>
            <Facts rung={rung} />
            <SentencesButton claims={claims} about={`${who}: ${step}`} />
            <span className="muted">{outlets.map(fileName).join(', ')}</span>
          </>
        ) : (
          <span className="muted">no source supports it</span>
        )}
        {against.length > 0 && (
          <SentencesButton claims={against} about={`${who}: against “${step}”`}>
            denied or left open in {against.length}
          </SentencesButton>
        )}
        {conflicts.length > 0 && <span className="warning-mark">sources disagree</span>}
      </span>
    </li>
  )
}

export function LadderOf({ person: { name, ladder } }: { person: PersonView }) {
  if (ladder === undefined) return <p className="muted">No source tells of any step of the law.</p>
  const { rungs, notKnown, beside } = ladder
  const byStep = new Map<string, Rung>(rungs.map((rung) => [rung.step, rung]))
  const shown = [...STEPS]
    .reverse()
    .filter((step) => byStep.has(step) || (notKnown.includes(step) && !SELDOM.has(step)))
  return (
    <>
      <ol className="ladder" aria-label={`Proceedings against ${name}, the furthest step first`}>
        {shown.map((step) => {
          const rung = byStep.get(step)
          return rung === undefined ? (
            <li key={step} className="rung">
              <span className="rung-step">{step}</span>
              <span className="muted">not known</span>
            </li>
          ) : (
            <Step key={step} rung={rung} who={name} />
          )
        })}
      </ol>
      {beside.length > 0 && (
        <ol className="ladder ladder-beside" aria-label="Beside the proceedings">
          {beside.map((rung) => (
            <Step key={rung.step} rung={rung} who={name} />
          ))}
        </ol>
      )}
    </>
  )
}
