import { problemText } from '@/components/text/problem-text';
import type { Text } from '@/components/text';
import type { Problem } from '@/domain/result';
import './problem-note.css';

interface ProblemNoteProps {
  readonly problems: readonly Problem[];
  /** What the sentence calls the thing that was refused. */
  readonly subject: string;
  readonly text: Text;
}

/** Why a command was refused, said at once and shown where it was given; nothing when it was not. */
export function ProblemNote({ problems, subject, text }: ProblemNoteProps) {
  if (problems.length === 0) {
    return null;
  }
  return (
    <div class="problem-note" role="alert">
      {problems.map((problem) => (
        <p key={problem.field + problem.rule}>{problemText(problem, subject, text)}</p>
      ))}
    </div>
  );
}

/** The sentence about one field; null when nothing is wrong there. */
export function problemAt(problems: readonly Problem[], field: string, label: string, text: Text): string | null {
  const problem = problems.find((one) => one.field === field);
  return problem === undefined ? null : problemText(problem, label, text);
}

/** The problems that no field of a form can show. */
export function problemsElsewhere(problems: readonly Problem[], fields: readonly string[]): readonly Problem[] {
  return problems.filter(({ field }) => !fields.includes(field));
}
