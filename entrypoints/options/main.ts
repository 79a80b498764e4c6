import { i18n } from '#i18n';
import { openExtensionPage } from '../../components/extension-page.tsx';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import '../../components/options/options.css';

void openExtensionPage(OptionsPage, () => `${i18n.t('options.title')} · ${i18n.t('name')}`);
