import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type ToolsHolder, toolsKey } from '@/components/panel-frame/handover';
import { placePanel } from '@/components/panel-frame/place';
import { watchSight } from '@/components/panel-frame/sight/watch';

export default defineUnlistedScript(() => {
  (globalThis as ToolsHolder)[toolsKey] = { place: placePanel, watchSight };
});
