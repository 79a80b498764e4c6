import { i18n } from '#i18n';
import { openExtensionPage } from '../../components/extension-page.tsx';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import '../../components/library/library.css';

void openExtensionPage(LibraryPage, () => `${i18n.t('library.title')} · ${i18n.t('name')}`);
