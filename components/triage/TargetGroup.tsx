import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { KeyCap } from '@/components/ui/KeyCap';
import './target-group.css';

interface TargetGroupProps {
  readonly label: string;
  /** 2 in the panel itself, 3 inside a request or an entry. */
  readonly level: 2 | 3;
  /** The key that leads into the group, when it is not a row's own. */
  readonly keyLabel?: string | undefined;
  readonly children: ComponentChildren;
}

/** One verdict's choices under its heading. It takes the focus when a choice inside it has vanished. */
export function TargetGroup({ label, level, keyLabel, children }: TargetGroupProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class="target-group" role="group" aria-labelledby={id} tabIndex={-1}>
      <div class="target-group-head">
        <Heading id={id}>{label}</Heading>
        {keyLabel !== undefined && <KeyCap label={keyLabel} />}
      </div>
      {children}
    </div>
  );
}
