import { describe, expect, it } from 'vitest';
import { fixture as data } from './fixture.js';
import {
  choosePage,
  chooseWidget,
  differences,
  folderOf,
  pageOf,
  setLook,
  setOption,
  settingsFor,
  startState,
  widgetOf,
  type State,
} from './state.js';

const one = data.widgets[0]!;
const option = (name: string) => one.options.find((each) => each.name === name)!;
const start = startState(data);
const at = (settings: State['settings'], page = ''): State => ({ ...start, page, settings });

describe('choosing', () => {
  it('starts with the first widget, whole', () => {
    expect(start).toMatchObject({ widget: 'one', page: '', settings: {}, look: {} });
  });
  it('another widget keeps what all widgets have', () => {
    const state = chooseWidget(data, at({ theme: 'dark', group: 'safety', lang: 'en-GB' }), 'two');
    expect(state).toMatchObject({ widget: 'two', settings: { theme: 'dark', lang: 'en-GB' } });
  });
  it('a widget that is not there changes nothing', () => {
    expect(chooseWidget(data, start, '<script>')).toBe(start);
  });
  it('a page brings its settings and drops those of the last one', () => {
    const state = choosePage(one, at({ theme: 'dark', step: '2' }), 'safety');
    expect(state.settings).toEqual({ theme: 'dark', group: 'safety', plain: '' });
    expect(choosePage(one, state, '').settings).toEqual({ theme: 'dark' });
    expect(choosePage(one, state, 'not there').page).toBe('');
  });
  it('what the widget does anyway is not written down', () => {
    const dark = setOption(start, option('theme'), 'dark');
    expect(dark.settings).toEqual({ theme: 'dark' });
    expect(setOption(dark, option('theme'), '').settings).toEqual({});
    expect(setOption(dark, option('theme'), undefined).settings).toEqual({});
  });
  it('a look without a value is none', () => {
    const round = setLook(start, '--exo-radius', '4px');
    expect(round.look).toEqual({ '--exo-radius': '4px' });
    expect(setLook(round, '--exo-radius', '').look).toEqual({});
  });
});

describe('language', () => {
  it.each([
    [undefined, 'en'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['en-XA', 'en-XA'],
    ['xx', 'en'],
  ])('%s lies in the folder %s', (lang, folder) => {
    expect(folderOf(data, at(lang === undefined ? {} : { lang }))).toBe(folder);
  });
  it('is not said again where the folder says it', () => {
    expect(settingsFor(data, at({ lang: 'en' }))).toEqual({});
    expect(settingsFor(data, at({ lang: 'en-GB' }))).toEqual({ lang: 'en-GB' });
  });
});

describe('what an address adds to its page', () => {
  const page = pageOf(one, at({}, 'safety'));
  it('is nothing when nothing was changed', () => {
    expect(differences(page.attributes, page, one.options)).toEqual({});
  });
  it('is what was changed, and what of the page was taken away', () => {
    expect(differences({ group: 'other', step: '2' }, page, one.options)).toEqual({ group: 'other', step: '2', plain: 'false' });
    expect(differences({ plain: '' }, page, one.options)).toEqual({ group: '' });
    expect(differences({ plain: '' }, pageOf(one, start), one.options)).toEqual({ plain: 'true' });
  });
  it('falls back to the first widget and page rather than to nothing', () => {
    expect(widgetOf(data, { ...start, widget: 'gone' }).name).toBe('one');
    expect(pageOf(one, { ...start, page: 'gone' }).name).toBe('');
  });
});
