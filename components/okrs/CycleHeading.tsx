import type { ComponentChildren } from 'preact';
import type { Text } from '@/components/text';
import type { CycleView, OkrScreenView } from './actions';
import { cycleDatesText, cycleTimeText } from './cycle-words';
import './cycle-heading.css';

interface CycleHeadingProps {
  readonly view: CycleView;
  readonly screen: OkrScreenView;
  readonly text: Text;
  /** What can be done with the cycle as a whole. */
  readonly children: ComponentChildren;
}

/** A cycle's name, its state, its dates and how long it has left. */
export function CycleHeading({ view, screen, text, children }: CycleHeadingProps) {
  const { cycle, teamName } = view;
  const time = cycleTimeText(cycle, screen.today, text);
  return (
    <header class="cycle-heading">
      <h2 dir="auto">{cycle.name}</h2>
      <ul class="cycle-facts">
        <li class={`cycle-state cycle-state-${cycle.state}`}>{text(`options.cycle.state.${cycle.state}`)}</li>
        {cycle.teamId !== screen.team.id && <li dir="auto">{teamName}</li>}
        <li>{cycleDatesText(cycle, text.language)}</li>
        {time !== null && <li>{time}</li>}
      </ul>
      <div class="cycle-actions">{children}</div>
    </header>
  );
}
