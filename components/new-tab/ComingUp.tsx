import { EmptyState } from '@/components/ui/EmptyState';
import { shortDateText } from '@/components/ui/figure-text';
import type { Text } from '@/components/text';
import type { LocalDate } from '@/domain/model/base';
import type { NewTabView } from '@/domain/new-tab-view';

interface ComingUpProps {
  readonly comingUp: NewTabView['comingUp'];
  readonly text: Text;
}

const mostShown = 5;

interface ComingRowProps {
  readonly title: string;
  readonly on: LocalDate;
  readonly text: Text;
}

/** One thing with its date. */
export function ComingRow({ title, on, text }: ComingRowProps) {
  return (
    <li class="square-row">
      <time class="square-date" dateTime={on}>
        {shortDateText(on, text.language)}
      </time>
      <bdi>{title}</bdi>
    </li>
  );
}

/** Tasks due and cycles ending in the coming four weeks, the nearest first. */
export function ComingUp({ comingUp, text }: ComingUpProps) {
  return (
    <section class="square square-coming" data-second-frame>
      <h2>{text('newTab.comingUp')}</h2>
      {comingUp.length === 0 && <EmptyState next={text('newTab.nothingComing')} />}
      <ul class="square-list">
        {comingUp.slice(0, mostShown).map(({ id, title, on }) => (
          <ComingRow key={id} title={title} on={on} text={text} />
        ))}
      </ul>
    </section>
  );
}
