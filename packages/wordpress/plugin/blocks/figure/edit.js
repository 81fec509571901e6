/**
 * The block in the editor: a choice of widgets, the chosen one live in the canvas, and its settings beside it.
 *
 * Plain script, as it was written: no build step. What there is to choose and to set comes from data/widgets.json through
 * window.exoWidgets (includes/editor.php). The page itself is written by the server (render.php), so save() has nothing to do.
 */
(function (wp, data) {
  'use strict';

  const { createElement: h, Fragment, useEffect, useRef } = wp.element;
  const { __, sprintf } = wp.i18n;
  const { createBlock, registerBlockType } = wp.blocks;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { BaseControl, Button, FormTokenField, Notice, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } =
    wp.components;

  const NAME = 'exo/figure';
  const OPEN_AT = 'open-at';

  const findWidget = (name) => data.widgets.find((widget) => widget.name === String(name ?? '').replace(/^exo-/, ''));
  const isSet = (value) => value !== undefined && value !== null && value !== '';

  /** Newer editors want to be told that their controls may be taller and end without a margin. */
  const modern = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

  // ---------------------------------------------------------------- icons

  /** Paths of a 24 by 24 drawing, as WordPress wants its icons. */
  const iconOf = (widget) =>
    h(
      'svg',
      { viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': true, focusable: false },
      widget.icon.map((d, index) => h('path', { key: index, d, fillRule: 'evenodd' })),
    );

  const blockIcon = h(
    'svg',
    { viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': true, focusable: false },
    h('path', { d: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 1.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15Z', fillRule: 'evenodd' }),
    h('circle', { cx: 9, cy: 9.5, r: 1.8 }),
    h('circle', { cx: 14.8, cy: 11.2, r: 1.3 }),
    h('circle', { cx: 10.6, cy: 14.9, r: 1.5 }),
  );

  // ---------------------------------------------------------------- the widget itself

  /** What stands on the tag; null for an attribute that is left out. The same rules as attribute_value() in includes/render.php. */
  function written(attribute, attributes) {
    const value = attributes[attribute.name];
    if (attribute.kind === 'boolean') return value === '' || isOn(value) ? '' : null;
    if (isSet(value)) return String(value);
    return data.defaults[attribute.name] || null;
  }

  const isOn = (value) => isSet(value) && value !== false && !/^\s*(?:0|false|no|off)\s*$/i.test(String(value));

  /**
   * The real element. Its attributes are set by hand, because what React does with those of a custom element differs between the
   * versions that WordPress has had.
   */
  function Preview({ widget, attributes: given }) {
    const ref = useRef(null);
    const preset = presetOf(widget, given[OPEN_AT]);
    const attributes = { ...preset, ...Object.fromEntries(Object.entries(given).filter(([, value]) => isSet(value))) };
    const before = useRef({});
    useEffect(() => {
      // Only what changed: widgets write some attributes themselves, and a reader may have moved on in the canvas.
      const now = Object.fromEntries(widget.attributes.map((attribute) => [attribute.name, written(attribute, attributes)]));
      for (const [name, value] of Object.entries(now)) {
        if (value === (before.current[name] ?? null)) continue;
        if (value === null) ref.current.removeAttribute(name);
        else ref.current.setAttribute(name, value);
      }
      before.current = now;
    });
    const place = preset ? undefined : given[OPEN_AT];
    useEffect(() => void (isSet(place) && openAt(ref.current, String(place))), [place]);
    const tag = h(widget.tag, { ref, key: widget.tag }, widget.title);
    return attributes.layout === 'slide' ? h('div', { className: 'wp-exo-slide' }, tag) : tag;
  }

  /** Settings that show a place by themselves. The same rules as preset_of_place() in includes/render.php. */
  const presetOf = ({ presets }, place) => {
    const name = String(place ?? '').toLowerCase();
    return name ? (presets[name] ?? presets[`claim-${name}`]) : undefined;
  };

  /** As assets/open-link.js does on the page: opened out of sight, so that neither focus nor canvas moves. */
  async function openAt(element, place) {
    await element.ownerDocument.defaultView.customElements.whenDefined(element.localName);
    await element.updateComplete;
    if (typeof element.openLink !== 'function') return;
    element.hidden = true;
    element.openLink(place);
    for (let round = 0; round < 4; round += 1) await element.updateComplete;
    element.hidden = false;
  }

  // ---------------------------------------------------------------- settings

  /** One setting, by its kind. */
  function Control(given) {
    const { control, label, help } = given.attribute;
    const shared = { ...modern, label, help };
    if (control === 'switch') {
      const onChange = (on) => given.onChange(on || undefined);
      return h(ToggleControl, { ...shared, checked: isOn(given.value), onChange });
    }
    if (control === 'choice') return h(Choice, { ...given, shared });
    if (control === 'many') return h(Many, { ...given, shared });
    if (control === 'pair') return h(Pair, { ...given, shared });
    if (control === 'number') return h(Count, { ...given, shared });
    const onChange = (text) => given.onChange(text || undefined);
    return h(TextControl, { ...shared, value: isSet(given.value) ? String(given.value) : '', onChange });
  }

  function Choice({ attribute, value, onChange, shared }) {
    const options = [{ value: '', label: unsetLabel(attribute) }, ...attribute.choices];
    // Written in a shortcode or by hand: the widget will say that it does not know it.
    if (isSet(value) && !attribute.choices.some((choice) => choice.value === String(value))) {
      options.push({ value: String(value), label: String(value) });
    }
    const change = (text) => onChange(text || undefined);
    return h(SelectControl, { ...shared, value: isSet(value) ? String(value) : '', options, onChange: change });
  }

  /** What happens when nothing is chosen: the site's default, or the widget's own. */
  function unsetLabel({ name, choices, usual }) {
    const labelOf = (value) => choices.find((choice) => choice.value === value)?.label;
    const site = labelOf(data.defaults[name]);
    // translators: %s: what the settings of the site name, for example a region.
    if (site) return sprintf(__('As set for this site: %s', 'exo-widgets'), site);
    // translators: %s: what a widget does when nothing is chosen, for example “Light”.
    if (labelOf(usual)) return sprintf(__('As it is: %s', 'exo-widgets'), labelOf(usual));
    return __('As it is', 'exo-widgets');
  }

  const idsIn = (value) =>
    isSet(value)
      ? String(value)
          .split(/[\s,]+/)
          .filter(Boolean)
      : [];

  /** Any number of choices, in the order in which they are chosen. They are kept as ids with spaces between. */
  function Many({ attribute, value, onChange, shared }) {
    const { choices } = attribute;
    // A token is short: the id where the label begins with it (claims), otherwise the label (questions).
    const tokenOf = (choice) => (choice.label.startsWith(`${choice.value}: `) ? choice.value : choice.label);
    const choiceOf = (text) => choices.find((choice) => [choice.value, choice.label, tokenOf(choice)].includes(text));
    const ids = idsIn(value);
    const toIds = (tokens) => tokens.map((token) => choiceOf(token)?.value ?? token);
    return h(
      BaseControl,
      { ...modern, help: shared.help },
      h(FormTokenField, {
        ...modern,
        label: shared.label,
        value: ids.map((id) => (choiceOf(id) ? tokenOf(choiceOf(id)) : id)),
        suggestions: choices.filter((choice) => !ids.includes(choice.value)).map((choice) => choice.label),
        maxSuggestions: choices.length,
        onChange: (tokens) => onChange([...new Set(toIds(tokens))].join(' ') || undefined),
        __experimentalExpandOnFocus: true,
        help: '',
        __experimentalValidateInput: (text) => choiceOf(text) !== undefined,
      }),
    );
  }

  /** Two of the choices. Until both are chosen, the widget shows its own two. */
  function Pair({ attribute, value, onChange, shared }) {
    const ids = idsIn(value);
    const options = [{ value: '', label: __('As it is', 'exo-widgets') }, ...attribute.choices];
    const one = (index) =>
      h(SelectControl, {
        ...modern,
        key: index,
        // translators: 1: what is chosen, 2: 1 for the first of two, 2 for the second.
        label: sprintf(__('%1$s (%2$d)', 'exo-widgets'), shared.label, index + 1),
        value: ids[index] ?? '',
        options,
        onChange: (id) =>
          onChange(
            [0, 1]
              .map((each) => (each === index ? id : ids[each]))
              .filter(Boolean)
              .join(' ') || undefined,
          ),
      });
    return h(Fragment, null, one(0), one(1));
  }

  /** A number. Steps count from 0 on the tag and from 1 for people. */
  function Count({ attribute, value, onChange, shared }) {
    const { name, least, most } = attribute;
    const offset = name === 'step' ? 1 : 0;
    const isNumber = isSet(value) && Number.isFinite(Number(value));
    const change = (text) => onChange(text !== '' && Number.isFinite(Number(text)) ? Number(text) - offset : undefined);
    const shown = isNumber ? String(Number(value) + offset) : '';
    return h(TextControl, { ...shared, type: 'number', min: least, max: most, step: 1, value: shown, onChange: change });
  }

  function Settings({ widget, attributes, setAttributes }) {
    const control = (attribute) =>
      h(Control, {
        key: `${widget.name} ${attribute.name}`,
        attribute,
        value: attributes[attribute.name],
        onChange: (value) => setAttributes({ [attribute.name]: value }),
      });
    const at = (...places) => widget.attributes.filter((attribute) => places.includes(attribute.place)).map(control);
    const place = {
      name: OPEN_AT,
      control: 'text',
      label: __('Opens at the place', 'exo-widgets'),
      help: __('What stands after “=” in a link made with the widget’s button “Copy link”.', 'exo-widgets'),
    };
    return h(
      InspectorControls,
      null,
      h(
        PanelBody,
        { title: __('Widget', 'exo-widgets') },
        h(WidgetChoice, { widget, attributes, setAttributes }),
        at('main'),
        control(place),
      ),
      h(
        PanelBody,
        { title: __('Language, rules and colours', 'exo-widgets') },
        at('where', 'look'),
        data.settingsUrl && h('p', null, h('a', { href: data.settingsUrl }, __('Defaults of this site', 'exo-widgets'))),
      ),
      h(PanelBody, { title: __('More settings', 'exo-widgets'), initialOpen: false }, at('more')),
    );
  }

  /** Another widget keeps what all widgets share; the rest would mean something else there. */
  function chooseWidget(name, attributes, setAttributes) {
    const before = findWidget(attributes.widget);
    const own = before ? before.attributes.filter((attribute) => !attribute.shared).map((attribute) => attribute.name) : [];
    setAttributes({ ...Object.fromEntries([...own, OPEN_AT].map((each) => [each, undefined])), widget: name });
  }

  function WidgetChoice({ widget, attributes, setAttributes }) {
    return h(SelectControl, {
      ...modern,
      label: __('Which widget', 'exo-widgets'),
      value: widget.name,
      options: data.widgets.map(({ name, title }) => ({ value: name, label: title })),
      onChange: (name) => chooseWidget(name, attributes, setAttributes),
    });
  }

  // ---------------------------------------------------------------- the block

  /** Nothing chosen yet, or a widget that this version of the plugin does not have. */
  function Chooser({ attributes, setAttributes }) {
    const unknown = isSet(attributes.widget) && [
      h(
        Notice,
        { key: 'unknown', status: 'warning', isDismissible: false },
        // translators: %s: what was written in place of the name of a widget.
        sprintf(
          __('This plugin has no widget “%s”. Visitors see nothing in this place. Choose another one.', 'exo-widgets'),
          attributes.widget,
        ),
      ),
    ];
    return h(
      Placeholder,
      {
        icon: blockIcon,
        label: __('Exosome widget', 'exo-widgets'),
        instructions: __('Choose what to show. Everything can be changed later.', 'exo-widgets'),
        isColumnLayout: true,
      },
      unknown,
      h(
        'div',
        { style: { display: 'grid', gap: '8px', inlineSize: '100%' } },
        data.widgets.map((widget) =>
          h(
            Button,
            {
              key: widget.name,
              variant: 'secondary',
              icon: iconOf(widget),
              style: { height: 'auto', padding: '8px 12px', textAlign: 'start', justifyContent: 'start' },
              onClick: () => chooseWidget(widget.name, attributes, setAttributes),
            },
            widget.title,
          ),
        ),
      ),
    );
  }

  function Edit({ attributes, setAttributes }) {
    const widget = findWidget(attributes.widget);
    const props = useBlockProps({ className: 'wp-exo' });
    if (!widget) return h('div', props, h(Chooser, { attributes, setAttributes }));
    return h(
      Fragment,
      null,
      h(Settings, { widget, attributes, setAttributes }),
      h('div', props, h(Preview, { key: widget.name, widget, attributes })),
    );
  }

  // ---------------------------------------------------------------- from links and shortcodes

  const LINK_PATH =
    /\/embed\/1\/([a-z][a-z0-9-]*)\/([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\/(?:([a-z0-9][a-z0-9-]*)\/)?(?:(?:index|([a-z0-9][a-z0-9-]*))\.html)?$/;

  /** What a pasted address asks for; null when it is not one of ours. The same rules as read_link() in includes/link.php. */
  function readLink(text) {
    if (!/^\s*https?:\/\/\S+\s*$/.test(text ?? '')) return null;
    let url;
    try {
      url = new URL(text.trim());
    } catch {
      return null;
    }
    const [, name, lang, folder, page] = LINK_PATH.exec(url.pathname) ?? [];
    const widget = findWidget(name);
    if (!widget) return null;
    if (data.hosts.length > 0 && !data.hosts.includes(url.hostname) && !data.hosts.includes(url.host)) return null;
    const given = { lang, ...widget.presets[folder ?? page] };
    for (const [key, value] of url.searchParams) {
      if (widget.attributes.some((attribute) => attribute.name === key)) given[key] = value;
    }
    const place = url.hash
      .slice(1)
      .split('&')
      .find((part) => part.startsWith(`${widget.tag}=`));
    if (place) {
      try {
        given[OPEN_AT] = decodeURIComponent(place.slice(widget.tag.length + 1)).slice(0, 100);
      } catch {
        // A malformed place opens the start.
      }
    }
    return blockAttributes(widget, given);
  }

  /** Texts of an address or a shortcode as the block keeps them: numbers as numbers, switches as true or left out. */
  function blockAttributes(widget, given) {
    const kept = { widget: widget.name };
    for (const { name, kind } of widget.attributes) {
      const value = given[name];
      if (value === undefined) continue;
      if (kind === 'boolean') {
        // In an address and in a tag, an empty value means that it is there.
        if (value === '' || isOn(value)) kept[name] = true;
      } else if (isSet(value)) {
        kept[name] = kind === 'number' && Number.isFinite(Number(value)) ? Number(value) : String(value);
      }
    }
    if (isSet(given[OPEN_AT])) kept[OPEN_AT] = given[OPEN_AT];
    return kept;
  }

  const transforms = {
    from: [
      {
        type: 'raw',
        // Before the block for embeds, which would ask the address for what it shows.
        priority: 5,
        isMatch: (node) => node.nodeName === 'P' && readLink(node.textContent) !== null,
        transform: (node) => createBlock(NAME, readLink(node.textContent)),
      },
      {
        type: 'block',
        blocks: ['core/embed'],
        isMatch: ({ url }) => readLink(url) !== null,
        transform: ({ url }) => createBlock(NAME, readLink(url)),
      },
      {
        type: 'shortcode',
        tag: 'exo',
        isMatch: ({ named }) => findWidget(named.widget) !== undefined,
        transform: ({ named, numeric }) => {
          const given = { ...named };
          for (const name of numeric ?? []) given[String(name).toLowerCase()] = 'true';
          return createBlock(NAME, blockAttributes(findWidget(named.widget), given));
        },
      },
    ],
  };

  registerBlockType(NAME, {
    icon: blockIcon,
    edit: Edit,
    save: () => null,
    transforms,
    // One entry in the inserter for each widget, with its own name, picture and description.
    variations: data.widgets.map((widget) => ({
      name: widget.name,
      title: widget.title,
      description: widget.description,
      icon: iconOf(widget),
      attributes: { widget: widget.name },
      isActive: ['widget'],
      scope: ['inserter'],
      example: { viewportWidth: 900, attributes: { widget: widget.name } },
    })),
  });
})(window.wp, window.exoWidgets);
