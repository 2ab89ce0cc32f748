/** The practice form, served by the same door of the engine as any owner's form. */
import { render } from 'preact';
import { PracticeForm } from '@/components/practice/practice-form';
import { readSettings, watchSettings } from '@/utils/settings';
import { attachWith } from '../form-plugin/attach';
import { practicePanel } from './practice-panel';

const app = document.getElementById('app');
const attachPrompts = attachWith(async () => practicePanel);

async function start(ground: HTMLElement): Promise<void> {
  const { values } = await readSettings();
  const draw = ({ language }: typeof values) => {
    document.documentElement.lang = language;
    render(<PracticeForm language={language} />, ground);
  };
  draw(values);
  const { language, role } = values;
  const prompts = attachPrompts(document, { language, role });
  watchSettings((settings) => {
    draw(settings.values);
    prompts.update({ language: settings.values.language, role: settings.values.role });
  });
}

if (app) void start(app);
