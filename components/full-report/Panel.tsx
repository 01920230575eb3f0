import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface PanelProps {
  readonly title: string;
  /** Names the part for the style sheet, and for whoever looks for it. */
  readonly name: string;
  readonly children: ComponentChildren;
}

/** One part of the report under its heading. */
export function Panel({ title, name, children }: PanelProps) {
  const id = useId();
  return (
    <section class={`report-panel report-panel-${name}`} aria-labelledby={id}>
      <h2 id={id} dir="auto">
        {title}
      </h2>
      {children}
    </section>
  );
}
