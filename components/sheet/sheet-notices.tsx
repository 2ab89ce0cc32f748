/** What must be told of a sheet before one goes on: its end is near, or not all of it could be read. */
import { QuietButton } from '../controls/quiet-button';
import { Notice } from '../feedback/notice';
import { useLanguage, useWords } from '../language/language';
import { dayText } from '../words/dates';
import { sheetWords } from '../words/sheet';
import type { OpenSheetView, SheetActions } from './sheet-view';

/** The notices that hold, each with its next action; none in ordinary times. */
export function SheetNotices(props: SheetActions & { sheet: OpenSheetView }) {
  const words = useWords(sheetWords);
  const language = useLanguage();
  const { sheet } = props;
  const told = sheet.notice ?? (sheet.damaged > 0 ? 'damaged' : null);
  return (
    <>
      {sheet.stored && sheet.ending && (
        <Notice
          tone="warning"
          title={words.endingTitle(dayText(language, sheet.expires))}
          actions={<QuietButton name={words.keepLonger} onPress={props.onExtend} />}
        >
          {words.endingText}
        </Notice>
      )}
      {told && (
        <Notice
          tone="warning"
          title={words[`${told}Title`]}
          actions={
            sheet.notice && <QuietButton name={words.understood} onPress={props.onDismissNotice} />
          }
        >
          {words[`${told}Text`]}
        </Notice>
      )}
      {sheet.newer > 0 && <Notice tone="neutral">{words.newer}</Notice>}
    </>
  );
}
