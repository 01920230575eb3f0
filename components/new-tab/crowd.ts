import type { NewTabView } from '@/domain/new-tab-view';

const usualKeyResults = 3;
const usualRows = 3;
const usualOthers = 2;
const mostSteps = 4;

/** From here on rows move closer and long lists fold. */
export const fullPage = 3;

/**
 * How many rows more than usual the page holds, 0 to 4: the style sheet drops the less important parts sooner
 * on a crowded page. Counted from the view, not measured, so that the first painted frame is already right.
 */
export function crowdOf(view: NewTabView): number {
  const title = view.headline?.title.length ?? 0;
  const titleRows = title > 42 ? 1 : 0;
  const keyResultRows = Math.max(0, (view.headline?.keyResults.length ?? 0) - usualKeyResults);
  const listRows = Math.max(0, view.priorities.length - usualRows, view.healthMetrics.length - usualRows) / 2;
  const otherRows = Math.max(0, view.others.length - usualOthers) / 2;
  return Math.min(mostSteps, Math.ceil(titleRows + keyResultRows + listRows + otherRows));
}
