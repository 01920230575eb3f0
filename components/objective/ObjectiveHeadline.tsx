import { percentText } from '@/components/ui/figure-text';
import type { Text } from '@/components/text';
import type { ObjectiveView } from '@/domain/okr-view';
import '@/components/ui/facts-line.css';
import './objective-headline.css';

interface ObjectiveHeadlineProps {
  readonly objective: ObjectiveView;
  /** How many objectives the shown team has in this cycle. */
  readonly objectiveCount: number;
  readonly text: Text;
}

/** Long sentences are set smaller, so that the headline takes one to three lines, never the page. */
function sizeOf(title: string): 'short' | 'medium' | 'long' | 'very-long' {
  if (title.length <= 42) {
    return 'short';
  }
  if (title.length <= 80) {
    return 'medium';
  }
  return title.length <= 160 ? 'long' : 'very-long';
}

function progressText({ progress }: ObjectiveView, text: Text): string {
  if (progress.value === null) {
    return text('objective.unmeasured');
  }
  return text('objective.progress', {
    share: percentText(progress.value, text.language),
    measured: progress.measured,
    total: progress.total,
  });
}

function Supports({ objective, text }: Pick<ObjectiveHeadlineProps, 'objective' | 'text'>) {
  const { supports } = objective;
  if (supports === null) {
    return null;
  }
  return (
    <li title={supports.reason === '' ? undefined : supports.reason}>
      {text('objective.supports')}{' '}
      <strong>
        <bdi>{supports.title}</bdi>
      </strong>
    </li>
  );
}

/** Where it is at home: the team above that it serves, else its own; the owner where the team does not say who that is. */
function Place({ objective, text }: Pick<ObjectiveHeadlineProps, 'objective' | 'text'>) {
  const { supports, teamName, ownerName } = objective;
  return (
    <>
      <li>
        <bdi>{supports?.teamName || teamName}</bdi>
      </li>
      {ownerName !== null && ownerName !== teamName && <li>{text('objective.owner', { name: ownerName })}</li>}
    </>
  );
}

/** The objective large, in the serif, and below it what it serves, whose it is and how far it is. */
export function ObjectiveHeadline({ objective, objectiveCount, text }: ObjectiveHeadlineProps) {
  return (
    <header class="objective-headline">
      <h1 class={`headline-title headline-title-${sizeOf(objective.title)}`}>
        <bdi>{objective.title}</bdi>
      </h1>
      <ul class="facts-line headline-facts" data-second-frame>
        <Supports objective={objective} text={text} />
        <Place objective={objective} text={text} />
        {objectiveCount > 1 && <li>{text('objective.oneOf', { count: objectiveCount })}</li>}
        {objective.progress.total > 0 && <li>{progressText(objective, text)}</li>}
      </ul>
    </header>
  );
}
