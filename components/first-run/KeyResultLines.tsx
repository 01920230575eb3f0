import type { Text } from '@/components/text';
import type { FirstRunKeyResult } from './actions';
import { KeyResultLine } from './KeyResultLine';

interface KeyResultLinesProps {
  readonly lines: readonly FirstRunKeyResult[];
  readonly onChange: (index: number, part: Partial<FirstRunKeyResult>) => void;
  readonly problem: (field: string) => string | null;
  readonly text: Text;
}

/** Up to three key results, each typed as one line. */
export function KeyResultLines({ lines, onChange, problem, text }: KeyResultLinesProps) {
  return (
    <fieldset class="first-run-lines">
      <legend>{text('firstRun.question')}</legend>
      {lines.map((line, index) => (
        <KeyResultLine
          // oxlint-disable-next-line react/no-array-index-key -- the lines are three fixed places that never move
          key={index}
          index={index}
          value={line}
          onChange={(part) => onChange(index, part)}
          problem={problem}
          text={text}
        />
      ))}
    </fieldset>
  );
}
