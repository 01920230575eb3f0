import { EmptyState } from '@/components/ui/EmptyState';
import { percentText } from '@/components/ui/figure-text';
import { FocusBar } from '@/components/ui/FocusBar';
import type { Text } from '@/components/text';
import type { FocusShare } from '@/domain/focus-share';
import type { NewTabView } from '@/domain/new-tab-view';
import './focus-this-week.css';

interface FocusThisWeekProps {
  readonly focus: FocusShare;
  readonly strongestPull: NewTabView['strongestPull'];
  readonly text: Text;
  readonly distractionName: (number: number) => string;
}

/** A percentage, or below five entries the bare counts: four entries make no percentage. */
function Share({ focus, text }: { readonly focus: FocusShare; readonly text: Text }) {
  if (focus.share === null) {
    return <p class="focus-share">{text('focus.counts', { onObjective: focus.onObjective, total: focus.total })}</p>;
  }
  return (
    <p class="focus-share">
      <span class="focus-figure">{percentText(focus.share, text.language)}</span>{' '}
      {text('focus.of', { count: focus.total })}
    </p>
  );
}

/** Where the attention went this week, and what pulled hardest. */
export function FocusThisWeek({ focus, strongestPull, text, distractionName }: FocusThisWeekProps) {
  if (focus.total === 0) {
    return (
      <section class="square">
        <h2>{text('newTab.focus')}</h2>
        <EmptyState next={text('newTab.nothingTagged')} />
      </section>
    );
  }
  const { onObjective, protects, distraction } = focus;
  return (
    <section class="square">
      <h2>{text('newTab.focus')}</h2>
      <Share focus={focus} text={text} />
      <FocusBar
        onObjective={onObjective}
        protects={protects}
        distraction={distraction}
        description={text('focus.bar', { onObjective, protects, distraction })}
      />
      {strongestPull !== null && (
        <p>
          {text('newTab.strongestPull', {
            number: String(strongestPull.distractionNumber),
            name: distractionName(strongestPull.distractionNumber),
          })}
        </p>
      )}
    </section>
  );
}
