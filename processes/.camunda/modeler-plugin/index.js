'use strict';

module.exports = { name: 'One Front Door', script: './lint.js' };
