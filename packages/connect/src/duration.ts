/** Hours, minutes and seconds of a time, with hundredths. */
function parts(elapsedMs: number): { hours: number; minutes: number; seconds: number } {
  // A clock that was set back must not give a time that a platform refuses.
  const hundredths = Math.max(0, Math.round((Number.isFinite(elapsedMs) ? elapsedMs : 0) / 10));
  return {
    hours: Math.floor(hundredths / 360_000),
    minutes: Math.floor(hundredths / 6000) % 60,
    seconds: (hundredths % 6000) / 100,
  };
}

/** ISO 8601 duration, as SCORM 2004 and xAPI want it: `PT1H2M3.45S`. */
export function isoDuration(elapsedMs: number): string {
  const { hours, minutes, seconds } = parts(elapsedMs);
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${seconds}S`;
}

/** `HHHH:MM:SS.SS`, as SCORM 1.2 wants it; 9999 hours at most. */
export function clockDuration(elapsedMs: number): string {
  const { hours, minutes, seconds } = parts(elapsedMs);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(Math.min(hours, 9999)).padStart(4, '0')}:${two(minutes)}:${seconds.toFixed(2).padStart(5, '0')}`;
}
