import { useRef } from 'preact/hooks';
import type { Text } from '@/components/text';
import type { VerdictTarget } from '@/domain/model/entry';
import type { DistractionChoice } from '@/domain/triage-view';
import { Chip } from './Chip';
import { DistractionField } from './DistractionField';
import { TargetGroup } from './TargetGroup';
import './distraction-targets.css';

interface DistractionTargetsProps {
  readonly choices: readonly DistractionChoice[];
  /** Numbers of those chosen last, newest first. */
  readonly recent: readonly number[];
  readonly level: 2 | 3;
  readonly hasKeys: boolean;
  readonly text: Text;
  readonly onChoose: (target: VerdictTarget) => void;
}

interface RecentProps {
  readonly choices: readonly DistractionChoice[];
  readonly text: Text;
  readonly onPick: (number: number) => void;
}

function RecentDistractions({ choices, text, onPick }: RecentProps) {
  return (
    <ul class="chips" aria-label={text('triage.distraction.recent')}>
      {choices.map(({ number, name }) => (
        <li key={number}>
          <Chip data-distraction={number} onClick={() => onPick(number)}>
            <span class="chip-number">{number}</span>
            <bdi>{name}</bdi>
          </Chip>
        </li>
      ))}
    </ul>
  );
}

/** The distractions: a type-ahead over all of them, and the recent ones a click away. */
export function DistractionTargets({ choices, recent, level, hasKeys, text, onChoose }: DistractionTargetsProps) {
  const body = useRef<HTMLDivElement>(null);
  const pick = (number: number): void => onChoose({ verdict: 'distraction', distractionNumber: number });
  const recentChoices = recent.flatMap((number) => choices.find((choice) => choice.number === number) ?? []);
  return (
    <TargetGroup label={text('verdict.distraction')} level={level}>
      <div class="distraction-targets" ref={body}>
        <DistractionField
          choices={choices}
          hasKeys={hasKeys}
          text={text}
          onChoose={({ number }) => {
            // Left in the input, the focus would swallow the next digit instead of tagging with it.
            body.current?.closest<HTMLElement>('[tabindex="-1"]')?.focus();
            pick(number);
          }}
        />
        {recentChoices.length > 0 && <RecentDistractions choices={recentChoices} text={text} onPick={pick} />}
      </div>
    </TargetGroup>
  );
}
