import type { Text } from '@/components/text';
import { steady } from '@/components/ui/steady';
import type { VerdictTarget } from '@/domain/model/entry';
import type { DistractionChoice, TriageView } from '@/domain/triage-view';
import { DistractionTargets } from './DistractionTargets';
import { ObjectiveTargets } from './ObjectiveTargets';
import { ProtectsTargets } from './ProtectsTargets';
import './target-picker.css';

interface TargetPickerProps {
  readonly objectives: TriageView['objectives'];
  readonly healthMetrics: TriageView['healthMetrics'];
  readonly recentDistractions: TriageView['recentDistractions'];
  readonly choices: readonly DistractionChoice[];
  /** Heading level of the groups: 2 in the panel itself, 3 inside a request or an entry. */
  readonly level: 2 | 3;
  /** Keys are printed only where pressing them reaches this picker. */
  readonly hasKeys: boolean;
  readonly text: Text;
  readonly onChoose: (target: VerdictTarget) => void;
}

/** The rows, and the one line behind which the objectives of other teams are folded. */
const rowSelector = '.target-row, .aside-objectives > summary';

/** What is folded away cannot take the focus; the line that unfolds it can. */
function isUnfolded(row: HTMLElement): boolean {
  return row.tagName === 'SUMMARY' || row.closest('.aside-objectives:not([open])') === null;
}

/** Up and down lead from row to row, so that the whole list needs no Tab. */
function moveBetweenRows(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.defaultPrevented) {
    return;
  }
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(rowSelector)].filter(isUnfolded);
  const from = rows.findIndex((row) => row === event.target);
  const next = from === -1 ? undefined : rows[from + step];
  if (next !== undefined) {
    event.preventDefault();
    next.focus();
  }
}

function Picker(props: TargetPickerProps) {
  const { objectives, healthMetrics, recentDistractions, choices, level, hasKeys, text, onChoose } = props;
  const shared = { level, hasKeys, text, onChoose };
  return (
    <div class="target-picker" onKeyDown={moveBetweenRows}>
      <ObjectiveTargets {...shared} objectives={objectives} />
      <ProtectsTargets {...shared} healthMetrics={healthMetrics} />
      <DistractionTargets {...shared} choices={choices} recent={recentDistractions} />
    </div>
  );
}

/**
 * Everything a verdict can point at: key results and objectives, what they protect, the distractions. A verdict changes
 * none of it, so it is not drawn again for one.
 */
export const TargetPicker = steady(Picker);

/** What a picker shows of a view. */
export function pickedFrom({
  objectives,
  healthMetrics,
  recentDistractions,
}: Pick<TriageView, 'objectives' | 'healthMetrics' | 'recentDistractions'>) {
  return { objectives, healthMetrics, recentDistractions };
}
