import type { ComponentChildren } from 'preact';
import type { Text } from '@/components/text';
import type { EndedKeyResult, EndedObjective } from '@/domain/cycle-end-view';
import { gradeBand } from '@/domain/cycle-end';
import { gradeText } from '@/domain/cycle-end-form';
import { EndedRow } from './EndedRow';
import './ended-objective.css';

interface EndedObjectiveSectionProps {
  readonly ended: EndedObjective;
  /** The mean of the grades as they stand now, typed ones included; null without any. */
  readonly grade: number | null;
  readonly text: Text;
  readonly gradeFieldOf?: ((keyResult: EndedKeyResult) => ComponentChildren) | undefined;
  /** What was learned: the field, or what was written. */
  readonly children: ComponentChildren;
}

function Verdict({ ended, grade, text }: Pick<EndedObjectiveSectionProps, 'ended' | 'grade' | 'text'>) {
  const { hits } = ended;
  return (
    <div class="ended-verdict">
      <p>
        <b>{text(`end.verdict.${hits.verdict ?? 'none'}`)}</b>
        {hits.total > 0 && <span>{text('end.hits', { reached: hits.reached, count: hits.total })}</span>}
        {grade !== null && (
          <span>
            {text('end.grade')}{' '}
            {text('end.gradeMean', {
              value: gradeText(grade, text.language),
              band: text(`end.band.${gradeBand(grade)}`),
            })}
          </span>
        )}
      </p>
      {hits.verdict !== null && <p class="ended-hint">{text(`end.verdictHint.${hits.verdict}`)}</p>}
    </div>
  );
}

/** One objective at the end: what its hits suggest, every result, and what was learned. */
export function EndedObjectiveSection({ ended, grade, text, gradeFieldOf, children }: EndedObjectiveSectionProps) {
  const { objective, keyResults } = ended;
  return (
    <section class="ended-objective" aria-label={objective.title} data-objective={objective.id}>
      <header>
        <h2 dir="auto">{objective.title}</h2>
        <p class="facts-line ended-facts">
          <span dir="auto">{objective.teamName}</span>
          {objective.ownerName !== null && (
            <span dir="auto">{text('options.objective.owner', { name: objective.ownerName })}</span>
          )}
        </p>
        <Verdict ended={ended} grade={grade} text={text} />
      </header>
      <ul class={gradeFieldOf === undefined ? 'ended-rows' : 'ended-rows ended-rows-graded'}>
        {keyResults.map((keyResult) => (
          <EndedRow key={keyResult.keyResult.id} ended={keyResult} text={text}>
            {gradeFieldOf?.(keyResult)}
          </EndedRow>
        ))}
      </ul>
      {children}
    </section>
  );
}
