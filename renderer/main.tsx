import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './app.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { installFonts } from './fonts.ts';
import { isLanguage, startI18n } from './i18n.ts';
import { preferences } from './preferences.ts';

/** The language chosen here, else the system's where the product speaks it, else English. */
function firstLanguage() {
  const system = navigator.language.startsWith('zh') ? 'zh-CN' : navigator.language.slice(0, 2);
  return preferences().language ?? (isLanguage(system) ? system : 'en');
}

installFonts(document);
await startI18n(firstLanguage());
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(<App />);
}
