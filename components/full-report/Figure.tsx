import type { Counted, ReportParts } from './actions';

interface FigureProps extends Counted {
  readonly parts: ReportParts;
}

/** A number that opens what it counts; a zero has nothing to open. */
export function Figure({ parts, ...counted }: FigureProps) {
  const count = (counted.entryIds?.length ?? 0) + (counted.requestIds?.length ?? 0);
  if (count === 0) {
    return <span class="figure-zero">0</span>;
  }
  return (
    <button
      type="button"
      class="figure"
      aria-label={parts.text('fullReport.opens', { count, name: counted.title })}
      onClick={() => parts.open(counted)}
    >
      {count}
    </button>
  );
}
