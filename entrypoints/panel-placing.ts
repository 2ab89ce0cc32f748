import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type PlaceHolder, placeKey } from '@/components/panel-frame/handover';
import { placePanel } from '@/components/panel-frame/place';

export default defineUnlistedScript(() => {
  (globalThis as PlaceHolder)[placeKey] = placePanel;
});
