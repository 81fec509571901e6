/** Custom-elements manifest of the published package. Run by scripts/manifest.mjs, from packages/elements. */

/** `src/widgets/x/x.ts` → `dist/elements/widgets/x/x.js`, where the build puts it. */
const builtPath = (path) => path.replace(/^\/?(?:packages\/elements\/)?src\/(.+)\.ts$/, 'dist/elements/$1.js');

/** The analyzer lists `@state()` fields as public attributes. */
const statesArePrivate = {
  name: 'states-are-private',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const states = new Set();
    for (const member of node.members) {
      const isState = member.modifiers?.some((each) => ts.isDecorator(each) && /^@state\(/.test(each.getText()));
      if (isState) states.add(member.name?.getText());
    }
    const declaration = moduleDoc.declarations?.find((each) => each.name === node.name?.getText());
    for (const member of declaration?.members ?? []) if (states.has(member.name)) member.privacy = 'private';
  },
};

/** What a user of the package cannot reach is not in its manifest. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        if (!declaration.members) continue;
        const hidden = (member) =>
          member.privacy === 'private' ||
          member.privacy === 'protected' ||
          /^[#_]/.test(member.name) ||
          LIFECYCLE.has(member.name) ||
          member.inheritedFrom?.name === 'LitElement';
        const hiddenNames = new Set(declaration.members.filter(hidden).map((member) => member.name));
        declaration.members = declaration.members.filter((member) => !hiddenNames.has(member.name));
        declaration.attributes = declaration.attributes?.filter((attribute) => !hiddenNames.has(attribute.fieldName));
        // The analyzer also guesses events from `dispatchEvent(new StepChangeEvent(1, 2))`, and calls this one "1".
        declaration.events = declaration.events?.filter((event) => event.name?.startsWith('exo-'));
      }
    }
  },
};

const LIFECYCLE = new Set([
  ...['connectedCallback', 'disconnectedCallback', 'willUpdate', 'update', 'updated', 'firstUpdated', 'render', 'styles'],
  ...['hostConnected', 'hostDisconnected', 'createRenderRoot', 'shadowRootOptions'],
]);

/** Paths of the built files, and which module registers which tag. */
const builtPaths = {
  name: 'built-paths',
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    const elements = modules.flatMap((module) =>
      (module.declarations ?? []).filter((each) => each.tagName).map((each) => ({ ...each, module: module.path })),
    );
    for (const element of elements) {
      const path = element.module.replace(/\.ts$/, '.define.ts');
      const module = modules.find((each) => each.path === path);
      if (!module) continue;
      const declaration = { name: element.name, module: element.module };
      const definition = { kind: 'custom-element-definition', name: element.tagName, declaration };
      const others = (module.exports ?? []).filter((each) => each.kind !== 'custom-element-definition');
      module.exports = [...others, definition];
    }
    const rewrite = (value) => {
      if (Array.isArray(value)) value.forEach(rewrite);
      else if (value && typeof value === 'object') {
        for (const [key, inner] of Object.entries(value)) {
          if ((key === 'path' || key === 'module') && typeof inner === 'string') value[key] = builtPath(inner);
          else rewrite(inner);
        }
      }
    };
    rewrite(modules);
    // Modules that hold nothing a user reaches through an element only make the file longer.
    for (const module of modules) module.declarations = module.declarations?.filter((each) => each.kind === 'class');
    const classes = new Set(modules.flatMap((module) => (module.declarations ?? []).map((each) => each.name)));
    for (const module of modules) {
      module.exports = module.exports?.filter((each) => each.kind === 'custom-element-definition' || classes.has(each.name));
    }
    customElementsManifest.modules = modules.filter((each) => each.declarations?.length || each.exports?.length);
  },
};

export default {
  globs: ['src/widget-element.ts', 'src/*-event.ts', 'src/widgets/*/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.{layout,describe,scene,styles,slides}.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [statesArePrivate, publicOnly, builtPaths],
};
