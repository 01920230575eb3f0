import type { StorageFault } from '@/domain/fault';

const faultByErrorName: Readonly<Record<string, StorageFault>> = {
  QuotaExceededError: 'full',
  QuotaExceeded: 'full',
  InvalidStateError: 'refused',
  InvalidState: 'refused',
  SecurityError: 'refused',
  MissingAPIError: 'refused',
  OpenFailedError: 'refused',
  DatabaseClosedError: 'outdated',
  VersionError: 'newer',
  DataError: 'corrupt',
  NotFoundError: 'corrupt',
  UnknownError: 'corrupt',
};

/** An error whose fault is already known where it is thrown. */
export class StorageFaultError extends Error {
  override readonly name = 'StorageFaultError';
  readonly fault: StorageFault;

  constructor(fault: StorageFault, options?: ErrorOptions) {
    super(`storage fault: ${fault}`, options);
    this.fault = fault;
  }
}

function innerOf(error: Error): unknown {
  return 'inner' in error ? error.inner : error.cause;
}

/**
 * Translates whatever IndexedDB or Dexie threw. Dexie wraps the browser's error, so the innermost one that we
 * know decides: a full disk inside an aborted transaction is a full disk.
 */
export function storageFaultOf(error: unknown): StorageFault {
  if (error instanceof StorageFaultError) {
    return error.fault;
  }
  if (!(error instanceof Error) && !(error instanceof DOMException)) {
    return 'unknown';
  }
  const inner = innerOf(error);
  const deeper = inner === undefined || inner === null ? 'unknown' : storageFaultOf(inner);
  return deeper === 'unknown' ? (faultByErrorName[error.name] ?? 'unknown') : deeper;
}
