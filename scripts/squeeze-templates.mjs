import MagicString from 'magic-string';

/**
 * Makes the text inside css, html and svg templates smaller without changing what it means: minifiers leave template
 * literals alone, and styles are a fifth of a widget.
 *
 * @returns {import('vite').Plugin}
 */
export function squeezeTemplates() {
  return {
    name: 'squeeze-templates',
    transform(code, id) {
      if (!/\.[jt]s$/.test(id) || id.includes('node_modules') || !/\b(?:css|html|svg)`/.test(code)) return null;
      const changed = new MagicString(code);
      for (const { tag, start, end } of templateTexts(code)) {
        const text = code.slice(start, end);
        const smaller = tag === 'css' ? squeezeCss(text) : squeezeMarkup(text);
        if (smaller !== text) changed.update(start, end, smaller);
      }
      return changed.hasChanged() ? { code: changed.toString(), map: changed.generateMap({ hires: true }) } : null;
    },
  };
}

/**
 * The literal pieces of tagged templates, those between `${…}` only.
 *
 * @param {string} code
 * @returns {{ tag: string, start: number, end: number }[]}
 */
export function templateTexts(code) {
  const found = [];
  const next = /(?:\b(css|html|svg))?`|\/\*|\/\/|'|"/g;

  /** From just inside a template to just behind its closing backtick. */
  function template(tag, from) {
    let start = from;
    const piece = (end) => {
      if (tag && end > start) found.push({ tag, start, end });
    };
    for (let at = from; at < code.length; at++) {
      if (code[at] === '\\') at++;
      else if (code[at] === '`') {
        piece(at);
        return at + 1;
      } else if (code[at] === '$' && code[at + 1] === '{') {
        piece(at);
        at = expression(at + 2, true) - 1;
        start = at + 1;
      }
    }
    return code.length;
  }

  /** Code up to its end, or up to the brace that closes it; returns the place behind that. */
  function expression(from, isNested) {
    let depth = 0;
    for (let at = from; at < code.length;) {
      if (isNested && code[at] === '{') depth++;
      if (isNested && code[at] === '}' && depth-- === 0) return at + 1;
      next.lastIndex = at;
      const match = next.exec(code);
      if (match?.index !== at) {
        // Step over words whole, so that `mycss` followed by a backtick is not taken for `css`.
        const word = /[\w$]+/y;
        word.lastIndex = at;
        const name = word.exec(code)?.[0];
        if (name && !(/^(?:css|html|svg)$/.test(name) && code[at + name.length] === '`')) at += name.length;
        else at++;
        continue;
      }
      if (match[0] === '/*') at = closing('*/', at + 2);
      else if (match[0] === '//') at = closing('\n', at + 2);
      else if (match[0] === "'" || match[0] === '"') at = string(match[0], at + 1);
      else at = template(match[1], at + match[0].length);
    }
    return code.length;
  }

  function closing(what, from) {
    const at = code.indexOf(what, from);
    return at < 0 ? code.length : at + what.length;
  }

  function string(quote, from) {
    for (let at = from; at < code.length; at++) {
      if (code[at] === '\\') at++;
      // A quote that the line does not close was in a regular expression.
      else if (code[at] === quote || code[at] === '\n') return at + 1;
    }
    return code.length;
  }

  expression(0, false);
  return found;
}

/** @param {string} css - a piece of a style sheet; may begin and end in the middle of a rule */
export function squeezeCss(css) {
  const withoutComments = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return withoutComments.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\s*([{};,])\s*|:\s+|\s+/g, (match, mark) => {
    if (match[0] === '"' || match[0] === "'") return match;
    if (mark) return mark;
    return match[0] === ':' ? ':' : ' ';
  });
}

/** Markup keeps a space wherever it had one; only indentation goes. @param {string} markup */
export function squeezeMarkup(markup) {
  return markup.replace(/\s*\n\s*/g, '\n');
}
