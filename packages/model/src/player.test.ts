import { expect, it } from 'vitest';
import {
  advance,
  goTo,
  pass,
  pause,
  PAUSE_S,
  playAll,
  playOne,
  position,
  replay,
  scrub,
  setSpeed,
  start,
  type PlayerScript,
} from './player.js';

const script: PlayerScript = { durationsS: [0, 4, 8, 2], gates: [2] };

it('plays one step and stops at its end', () => {
  const playing = playOne(goTo(start, script, 1), script);
  expect(advance(playing, script, 2)).toMatchObject({ step: 1, progress: 0.5, playing: 'one' });
  expect(advance(playing, script, 99)).toMatchObject({ step: 1, progress: 1, playing: 'no' });
});

it('goes on to the next step when play is pressed at the end of one, or where nothing moves', () => {
  expect(playOne(start, script)).toMatchObject({ step: 1, progress: 0, playing: 'one' });
  expect(playOne({ ...start, step: 3, progress: 1 }, script)).toMatchObject({ step: 1, progress: 0 });
});

it('pauses between steps while playing all', () => {
  const end = advance(playAll(goTo(start, script, 1), { ...script, gates: [] }), { ...script, gates: [] }, 4);
  expect(end).toMatchObject({ step: 1, progress: 1, playing: 'all', pauseS: PAUSE_S });
  expect(advance(end, { ...script, gates: [] }, PAUSE_S + 2)).toMatchObject({ step: 2, progress: 0.25, playing: 'all' });
});

it('stops for good at the end of the last step', () => {
  const open = { ...script, gates: [] };
  expect(advance(playAll(start, open), open, 60)).toMatchObject({ step: 3, progress: 1, playing: 'no' });
});

it('waits at a gate until it is answered, and then goes on as before', () => {
  const asking = advance(playAll(start, script), script, 60);
  expect(asking).toMatchObject({ step: 2, progress: 0, playing: 'no', asking: 'all' });
  expect(pass(asking)).toMatchObject({ playing: 'all', asking: false, passed: [2] });
  expect(playOne(goTo(pass(asking), script, 2), script)).toMatchObject({ asking: false, playing: 'one' });
});

it('does not open a gate when it is only looked at', () => {
  expect(goTo(start, script, 2).asking).toBe(false);
  expect(scrub(start, script, 2.5)).toMatchObject({ step: 2, progress: 0.5, asking: false, playing: 'no' });
});

it('does not pass a gate that is not open', () => {
  expect(pass(start)).toBe(start);
});

it('is half as quick at half speed', () => {
  const playing = setSpeed(playOne(goTo(start, script, 1), script), 0.5);
  expect(advance(playing, script, 2).progress).toBe(0.25);
});

it('comes to the same state at any frame rate', () => {
  const open = { ...script, gates: [] };
  let slow = playAll(start, open);
  let quick = slow;
  for (let frame = 0; frame < 90; frame++) slow = advance(slow, open, 0.1);
  for (let frame = 0; frame < 900; frame++) quick = advance(quick, open, 0.01);
  expect(quick.step).toBe(slow.step);
  expect(quick.progress).toBeCloseTo(slow.progress, 6);
});

it('clamps what is out of range', () => {
  expect(goTo(start, script, 99).step).toBe(3);
  expect(goTo(start, script, -5).step).toBe(0);
  expect(position(scrub(start, script, 99))).toBe(4);
});

it('pauses where it is, and replays from the start of the step', () => {
  const half = advance(playOne(goTo(start, script, 1), script), script, 1);
  expect(pause(half)).toMatchObject({ progress: 0.25, playing: 'no' });
  expect(replay(half, script)).toMatchObject({ step: 1, progress: 0, playing: 'one' });
});

it.each([NaN, -1])('refuses a time of %s', (dtS) => {
  expect(() => advance(start, script, dtS)).toThrow(RangeError);
});
