import { i18n } from '#i18n';
import { FAILURE_WORDS } from '../../../utils/files/index.ts';
import type { RowReason } from '../../../utils/library/outcomes.ts';
import { language } from '../../words.ts';

const isFileFailure = (reason: RowReason): reason is keyof typeof FAILURE_WORDS => reason in FAILURE_WORDS;

/** Why a row gave nothing, in plain words. */
export function reasonWords(reason: RowReason): string {
  if (isFileFailure(reason)) return FAILURE_WORDS[reason][language()];
  switch (reason) {
    case 'not-found':
      return i18n.t('batch.reason.not_found');
    case 'verification':
      return i18n.t('batch.reason.verification');
    case 'refused':
      return i18n.t('batch.reason.refused');
    case 'server-error':
      return i18n.t('batch.reason.server_error');
    case 'too-many-requests':
      return i18n.t('batch.reason.too_many_requests');
    case 'unreachable':
      return i18n.t('batch.reason.unreachable');
    case 'timed-out':
      return i18n.t('batch.reason.timed_out');
    case 'no-permission':
      return i18n.t('batch.reason.no_permission');
    case 'needs-script':
      return i18n.t('batch.reason.needs_script');
    case 'no-report':
      return i18n.t('batch.reason.no_report');
  }
}
