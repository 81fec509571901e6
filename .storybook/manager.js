/** The panel "What others hear": the outline of the story and its announcements (see hears.ts). */
import { createElement as h, Fragment, useState } from 'react';
import { AddonPanel } from 'storybook/internal/components';
import { addons, types, useChannel } from 'storybook/manager-api';

const ID = 'exo/what-others-hear';
const STYLE = {
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(14em, 1fr)',
    gap: 24,
    padding: 16,
    fontSize: 13,
    lineHeight: 1.5,
  },
  head: { fontSize: 13, fontWeight: 700, margin: '0 0 8px' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  role: { fontFamily: 'monospace', opacity: 0.75, marginInlineEnd: 8 },
  states: { opacity: 0.75, marginInlineStart: 8 },
  stop: {
    display: 'inline-block',
    minWidth: 20,
    padding: '0 4px',
    marginInlineEnd: 8,
    border: '1px solid currentColor',
    borderRadius: 9,
    fontSize: 11,
    textAlign: 'center',
  },
};

function Panel() {
  const [outline, setOutline] = useState([]);
  const [said, setSaid] = useState([]);
  const log = (text, kind) => setSaid((before) => [{ text, kind, at: new Date().toLocaleTimeString() }, ...before].slice(0, 80));
  useChannel({
    'exo/outline': setOutline,
    'exo/announced': (text) => log(text, 'said'),
    'exo/focused': (text) => log(text, 'focus'),
    storyChanged: () => setSaid([]),
  });
  return h(
    'div',
    { style: STYLE.panel },
    h(
      'section',
      null,
      h('h2', { style: STYLE.head }, 'Outline, in reading order'),
      h(
        'ol',
        { style: STYLE.list },
        outline.map(({ depth, role, name, states, stop }, index) =>
          h(
            'li',
            { key: index, style: { paddingInlineStart: depth * 16 } },
            stop > 0 && h('span', { style: STYLE.stop, title: 'Stop of the Tab key' }, stop),
            role !== 'text' && h('span', { style: STYLE.role }, role),
            role === 'text' ? name : h('strong', null, name),
            states.length > 0 && h('span', { style: STYLE.states }, states.join(', ')),
          ),
        ),
      ),
    ),
    h(
      'section',
      null,
      h('h2', { style: STYLE.head }, 'Announcements and focus, newest first'),
      h(
        'ol',
        { style: STYLE.list, 'aria-live': 'off' },
        said.length === 0 && h('li', null, 'None yet.'),
        said.map(({ text, kind, at }, index) =>
          h(
            Fragment,
            { key: said.length - index },
            h('li', null, h('span', { style: STYLE.role }, `${at} ${kind}`), kind === 'said' ? h('strong', null, text) : text),
          ),
        ),
      ),
    ),
  );
}

addons.register(ID, () => {
  addons.add(`${ID}/panel`, {
    type: types.PANEL,
    title: 'What others hear',
    match: ({ viewMode }) => viewMode === 'story',
    render: ({ active }) => h(AddonPanel, { active }, h(Panel)),
  });
});
