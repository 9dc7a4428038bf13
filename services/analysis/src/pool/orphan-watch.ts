/**
 * Runs as a thread of the analyser process and ends the process once its parent is gone, even while the main
 * thread hangs inside WebAssembly and cannot hear that the IPC channel closed.
 */
const CHECK_EVERY_MS = 2000;
const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, CHECK_EVERY_MS);
