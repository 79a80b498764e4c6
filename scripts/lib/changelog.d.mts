export function isLater(next: string, current: string): boolean;
export function released(log: string, version: string, date: string): string;
