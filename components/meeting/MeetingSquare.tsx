import { ComingUp } from '@/components/new-tab/ComingUp';
import { Priorities } from '@/components/new-tab/Priorities';
import { Protected } from '@/components/new-tab/Protected';
import type { Text } from '@/components/text';
import { Confidence } from '@/components/ui/Confidence';
import type { MeetingActions, MeetingView } from './actions';
import '@/components/new-tab/four-square.css';
import './meeting-square.css';

interface MeetingSquareProps {
  readonly view: MeetingView;
  readonly text: Text;
  readonly actions: Pick<MeetingActions, 'setPriorityDone' | 'openHealth'>;
}

function ConfidenceSquare({ view, text }: Pick<MeetingSquareProps, 'view' | 'text'>) {
  return (
    <section class="square">
      <h2>{text('chart.confidence')}</h2>
      <ul class="square-list">
        {view.items.map(({ keyResult }) => (
          <li key={keyResult.id} class="meeting-confidence">
            <bdi>{keyResult.title}</bdi>
            <Confidence
              value={keyResult.confidence}
              trend={keyResult.trend}
              isFirst={keyResult.isFirstConfidence}
              text={text}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The four-square of the week: priorities, confidence, what comes in four weeks, what to protect. */
export function MeetingSquare({ view, text, actions }: MeetingSquareProps) {
  const { priorities, comingUp, healthMetrics } = view;
  return (
    <section class="meeting-square" aria-label={text('meeting.square')}>
      <Priorities
        priorities={priorities}
        mostShown={priorities.length}
        text={text}
        onDone={(id, isDone) => actions.setPriorityDone(id, isDone)}
      />
      <ConfidenceSquare view={view} text={text} />
      <ComingUp comingUp={comingUp} text={text} />
      <Protected healthMetrics={healthMetrics} text={text} onOpen={() => actions.openHealth()} />
    </section>
  );
}
