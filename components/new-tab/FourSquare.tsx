import type { Text } from '@/components/text';
import type { NewTabView } from '@/domain/new-tab-view';
import type { NewTabActions } from './actions';
import { ComingUp } from './ComingUp';
import { crowdOf, fullPage } from './crowd';
import { FocusThisWeek } from './FocusThisWeek';
import { Priorities } from './Priorities';
import { Protected } from './Protected';
import './four-square.css';

interface FourSquareProps {
  readonly view: NewTabView;
  readonly text: Text;
  readonly distractionName: (number: number) => string;
  readonly actions: NewTabActions;
}

/** The four squares of the week: priorities, what comes, what to protect, where the attention goes. */
export function FourSquare({ view, text, distractionName, actions }: FourSquareProps) {
  return (
    <div class="four-square">
      <Priorities
        priorities={view.priorities}
        mostShown={crowdOf(view) < fullPage ? 5 : 3}
        text={text}
        onDone={(id, isDone) => actions.setPriorityDone(id, isDone)}
      />
      <ComingUp comingUp={view.comingUp} text={text} />
      <Protected healthMetrics={view.healthMetrics} text={text} onOpen={() => actions.openApp('health')} />
      <FocusThisWeek
        focus={view.focus}
        strongestPull={view.strongestPull}
        text={text}
        distractionName={distractionName}
      />
    </div>
  );
}
