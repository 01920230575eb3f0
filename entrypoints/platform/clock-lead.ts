/** Looked at once a page is shown: nothing that a first frame waits for. */
export { isLaterThanNow } from '@/domain/clock-lead';
export { readLatestTrace } from '@/storage/queries/latest-trace';
