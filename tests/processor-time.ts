/** In milliseconds, what this process has worked: other than by the clock, it is no more where the machine is busy. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
