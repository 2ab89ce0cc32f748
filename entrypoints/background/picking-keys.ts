/** What is pointed at while a field is picked: one field of a tab, in whichever of its frames. */
import type { Caller } from '@/utils/messages/answer';
import type { PickerSays, PickerStep, Reach } from '@/utils/messages/rules-calls';
import { tellTab } from '@/utils/messages/tell';
import { pickingOf } from './picking';
import {
  type FieldPlace,
  fieldsInOrder,
  framesAround,
  type Outlined,
  pointedFrame,
} from './picking-order';

/** A tab's picking as its frames see it now. */
interface Course {
  tabId: number;
  leader: number;
  frames: Outlined[];
  order: FieldPlace[];
}

async function courseOf(tabId: number): Promise<Course | null> {
  const picking = await pickingOf(tabId);
  const [leader] = picking.state === 'picking' ? picking.frames : [];
  if (picking.state !== 'picking' || leader === undefined) return null;
  const outlines = await Promise.all(
    picking.frames.map((frameId) =>
      tellTab(tabId, 'pickerOutline', {}, frameId).then(
        (outline) => [{ ...outline, frameId }],
        // It went elsewhere.
        () => [],
      ),
    ),
  );
  const frames = outlines.flat();
  return { tabId, leader, frames, order: fieldsInOrder(frames) };
}

const placeIn = ({ order }: Course, frameId: number, index: number) =>
  order.findIndex((one) => one.frameId === frameId && one.index === index);

/** Only one frame has what is pointed at. */
async function clearOthers({ tabId, frames }: Course, frameId: number, when: number) {
  const others = frames.filter((one) => one.frameId !== frameId && one.at >= 0);
  await Promise.allSettled(
    others.map((one) => tellTab(tabId, 'pickerClear', { when }, one.frameId)),
  );
}

/** Brings a part of a frame into view in all around it; gives its lower edge in the leader's view. */
async function reveal(course: Course, frameId: number, reach: Reach): Promise<number | null> {
  let bottom = frameId === course.leader ? reach.bottom : null;
  let inner = reach;
  for (const around of framesAround(frameId, course.frames)) {
    const outer = await tellTab(
      course.tabId,
      'pickerReveal',
      { frame: around.frame, top: inner.top, bottom: inner.bottom },
      around.frameId,
    );
    if (!outer) break;
    inner = outer;
    if (around.frameId === course.leader) bottom = outer.bottom;
  }
  return bottom;
}

const say = ({ tabId, leader }: Course, field: PickerSays | null, when: number, beyond = false) =>
  tellTab(tabId, 'pickerSay', { field, beyond, when }, leader);

function following({ order }: Course, from: number, to: PickerStep): number {
  const last = order.length - 1;
  if (to === 'first') return 0;
  if (to === 'last') return last;
  if (to === 'next') return Math.min(from + 1, last);
  return from < 0 ? last : Math.max(from - 1, 0);
}

/** A key was pressed in the bar: the next field, and on from frame to frame. */
export async function stepTo({ tabId }: Caller, to: PickerStep, when: number): Promise<void> {
  const course = await courseOf(tabId);
  if (!course) return;
  const now = pointedFrame(course.frames);
  const number = following(course, now ? placeIn(course, now.frameId, now.at) : -1, to);
  const place = course.order[number];
  if (!place) return;
  const { frameId, index } = place;
  await clearOthers(course, frameId, when);
  const shown = await tellTab(tabId, 'pickerShow', { index, when }, frameId);
  if (!shown) return;
  const { name, ...reach } = shown;
  const bottom = await reveal(course, frameId, reach);
  await say(course, { name, number: number + 1, of: course.order.length, bottom }, when);
}

/** The pointer came to a field of a frame, left it, or came to a frame that we are not on in. */
export async function pointedAt(
  { tabId, frameId }: Caller,
  { index, name, beyond, when }: { index: number; name: string; beyond: boolean; when: number },
): Promise<void> {
  const course = await courseOf(tabId);
  if (!course) return;
  if (index < 0) return say(course, null, when, beyond);
  await clearOthers(course, frameId, when);
  const number = placeIn(course, frameId, index) + 1;
  await say(course, { name, number, of: course.order.length, bottom: null }, when);
}

/** The pointer is over a frame within the caller's, which did not get it itself. */
export async function pointedInside(
  { tabId, frameId }: Caller,
  { frame, ...point }: { frame: number; x: number; y: number; press: boolean },
): Promise<void> {
  const course = await courseOf(tabId);
  const outer = course?.frames.find((one) => one.frameId === frameId);
  const path = outer && [...outer.path, frame].join();
  const inner = course?.frames.find((one) => one.path.join() === path);
  if (inner) await tellTab(tabId, 'pickerPointAt', point, inner.frameId);
}

/** Enter in the bar. */
export async function choosePointed({ tabId }: Caller): Promise<void> {
  const course = await courseOf(tabId);
  const pointed = course && pointedFrame(course.frames);
  if (pointed) await tellTab(tabId, 'pickerChoose', {}, pointed.frameId);
}
