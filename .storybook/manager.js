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
};

function Panel() {
  const [outline, setOutline] = useState([]);
  const [said, setSaid] = useState([]);
  useChannel({
    'exo/outline': setOutline,
    'exo/announced': (text) => setSaid((before) => [{ text, at: new Date().toLocaleTimeString() }, ...before].slice(0, 50)),
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
        outline.map(({ depth, role, name, states }, index) =>
          h(
            'li',
            { key: index, style: { paddingInlineStart: depth * 16 } },
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
      h('h2', { style: STYLE.head }, 'Announcements, newest first'),
      h(
        'ol',
        { style: STYLE.list, 'aria-live': 'off' },
        said.length === 0 && h('li', null, 'None yet.'),
        said.map(({ text, at }, index) =>
          h(Fragment, { key: said.length - index }, h('li', null, h('span', { style: STYLE.role }, at), text)),
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
