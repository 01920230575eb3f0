import type { ComponentChildren } from 'preact';
import type { Text } from '@/components/text';
import type { HealthStatus } from '@/domain/health-status';
import '@/components/ui/status-word.css';

/** The diamond of what is protected: whole, half, broken, or not drawn yet. */
const shapes: Readonly<Record<HealthStatus, () => ComponentChildren>> = {
  healthy: () => <path class="status-dot" d="M8 1l5 5-5 5-5-5z" />,
  slipping: () => (
    <>
      <path class="status-dot" d="M3 6h10l-5 5z" />
      <path d="M8 1l5 5-5 5-5-5z" />
    </>
  ),
  unhealthy: () => <path d="M8 1l5 5-5 5-5-5zM5.5 3.5l5 5" />,
  'no-data': () => <path d="M8 1l5 5-5 5-5-5z" stroke-dasharray="1.4 2" />,
};

/** How a health metric stands, in neutral ink, by word and shape. */
export function HealthWord({ status, text }: { readonly status: HealthStatus; readonly text: Text }) {
  return (
    <span class="status-word">
      <svg class="status-shape" viewBox="0 0 16 12" aria-hidden="true">
        {shapes[status]()}
      </svg>
      {text(`health.${status}`)}
    </span>
  );
}
