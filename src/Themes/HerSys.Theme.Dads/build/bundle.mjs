// Joins the parts of the theme, small files by concern, into one style sheet and one script per page,
// in the order of their names. Node is here anyway, for npm.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const parts = (folder, ending) => readdirSync(folder).filter(name => name.endsWith(ending)).sort().map(name => join(folder, name));
const read = file => readFileSync(file, 'utf8').trim();

// Comments are for the readers of the source; a licence (/*! or @license) stays.
const withoutComments = css => css.replace(/\/\*(?!!)[\s\S]*?\*\/\s*/g, '').replace(/^\s+/gm, '');

const write = (file, text) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text + '\n');
};

const tokens = '/*! Design tokens: Digital Agency of Japan, MIT licence, see lib/design-tokens.LICENSE.txt */\n'
  + withoutComments(read('node_modules/@digital-go-jp/design-tokens/dist/tokens.css'));
const styles = parts('styles', '.css').map(file => withoutComments(read(file)));
write('wwwroot/css/hersys.css', [tokens, ...styles].join('\n'));

const scripts = parts('scripts', '.js').map(read);
write('wwwroot/js/hersys.js', ["'use strict';", ...scripts].join('\n\n'));
