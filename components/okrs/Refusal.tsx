import type { Text } from '@/components/text';
import { problemText } from '@/components/text/problem-text';
import type { Problem } from '@/domain/result';

interface RefusalProps {
  readonly problems: readonly Problem[];
  readonly text: Text;
}

/** Says that a form was refused: how many fields to correct, and whatever concerns the form as a whole. */
export function Refusal({ problems, text }: RefusalProps) {
  const whole = problems.filter(({ field }) => field === '' || field === 'cycleId' || field === 'id');
  const fields = problems.length - whole.length;
  return (
    <div class="refusal" role="alert">
      {whole.map((problem) => (
        <p key={problem.rule}>{problemText(problem, text('options.editor.title'), text)}</p>
      ))}
      {fields > 0 && <p>{text('options.editor.refused', { count: fields })}</p>}
    </div>
  );
}
