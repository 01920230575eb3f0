import type { ComponentChildren } from 'preact';
import './data-section.css';

interface DataSectionProps {
  readonly heading: string;
  readonly why: string;
  readonly children?: ComponentChildren;
}

/** One subject of the data screen: its name, what to know about it, and what can be done. */
export function DataSection({ heading, why, children }: DataSectionProps) {
  return (
    <section class="data-section">
      <h2>{heading}</h2>
      <div>
        <p>{why}</p>
        {children}
      </div>
    </section>
  );
}
