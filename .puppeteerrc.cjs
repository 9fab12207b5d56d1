// Browsers come from the system or from test/tools/browsers.ts, never from an install script.
module.exports = { skipDownload: true }
