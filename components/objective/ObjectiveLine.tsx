import { percentText } from '@/components/ui/figure-text';
import { StatusWord } from '@/components/ui/StatusWord';
import type { Text } from '@/components/text';
import type { ObjectiveView } from '@/domain/okr-view';
import './objective-line.css';

interface ObjectiveLineProps {
  readonly objective: ObjectiveView;
  readonly text: Text;
}

/** Another objective in one line: its sentence, how far it is, and its status. */
export function ObjectiveLine({ objective, text }: ObjectiveLineProps) {
  const { value } = objective.progress;
  return (
    <li class="objective-line">
      <span class="objective-line-title" title={objective.title}>
        <bdi>{objective.title}</bdi>
      </span>
      <span class="objective-line-share">{value !== null && percentText(value, text.language)}</span>
      <StatusWord status={objective.status} text={text} />
    </li>
  );
}
